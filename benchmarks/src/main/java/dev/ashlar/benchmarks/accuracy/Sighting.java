package dev.ashlar.benchmarks.accuracy;

import java.util.Comparator;

/**
 * One place at which a top-level type is seen to use another one.
 *
 * @param from qualified name of a top-level type
 * @param to qualified name of a top-level type, never the same as {@code from}
 * @param how the class of the edge in the words of its oracle, e.g. {@code named}
 * @param place {@code path/of/File.java:line}; line 0 where the oracle knows none
 */
public record Sighting(String from, String to, String how, String place) implements Comparable<Sighting> {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::from)
            .thenComparing(Sighting::to)
            .thenComparing(Sighting::how)
            .thenComparing(Sighting::place);

    /** The edge that is seen. */
    public Pair pair() {
        return new Pair(from, to);
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }

    String line() {
        return String.join("\t", from, to, how, place);
    }

    static Sighting parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Sighting(parts[0], parts[1], parts[2], parts[3]);
    }
}
