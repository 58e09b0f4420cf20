package dev.ashlar.analyzer.usage;

import java.util.Comparator;

/**
 * A place that names a model, or something of a library, where no use is seen in the code.
 *
 * @param unit the part that the file lies in; -1 if it is not known
 */
public record Naming(int unit, Kind kind, Place place) implements Comparable<Naming> {
    private static final Comparator<Naming> ORDER =
            Comparator.comparing(Naming::kind).thenComparing(Naming::place).thenComparingInt(Naming::unit);

    /** What is named, the strongest first. */
    public enum Kind {
        TYPE("names one of its types"),
        PACKAGE("names one of its packages"),
        RESOURCE("names one of its files"),
        /** The application looks for classes in packages around those of the library. */
        SCAN("scans for classes in its packages"),
        /** The library has files that work by being on the class path. */
        PRESENCE("has it register itself"),
        /** A file that could not be read may name anything. */
        UNREAD("has a file that could not be read"),
        /** MyBatis makes objects of mappers that nobody asks for. */
        MAPPERS("has its packages scanned for mappers");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What the unit does, in the third person. */
        public String label() {
            return label;
        }
    }

    @Override
    public int compareTo(Naming other) {
        return ORDER.compare(this, other);
    }
}
