package dev.ashlar.analyzer.mention;

import java.util.Comparator;

/**
 * A line of a file that is no Java source and that names a type.
 *
 * @param module index in the list of modules that was asked about; -1 if the file lies in none
 * @param type binary name of the type; of several with the same simple name each is mentioned
 * @param path as the file is printed
 * @param line from 1
 */
public record Mention(int module, String type, Kind kind, String path, int line) implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::path)
            .thenComparingInt(Mention::line)
            .thenComparing(Mention::type)
            .thenComparing(Mention::kind)
            .thenComparingInt(Mention::module);

    /** How the type is named. */
    public enum Kind {
        /** By its full name. */
        QUALIFIED,
        /** By its simple name, in a file where that can mean a type: it may be another one, or none. */
        SIMPLE
    }

    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
