package dev.ashlar.benchmarks.accuracy;

import java.util.Comparator;

/** An edge between two top-level types, whatever it rests on. */
public record Pair(String from, String to) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::from).thenComparing(Pair::to);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
