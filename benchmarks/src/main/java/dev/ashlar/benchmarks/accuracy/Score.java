package dev.ashlar.benchmarks.accuracy;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How well a set of edges covers the expected one. */
public record Score(String name, NavigableSet<Pair> expected, NavigableSet<Pair> actual) {

    /** The share of the actual edges that are expected; 1 when there are none. */
    public double precision() {
        return share(actual.size() - extra().size(), actual.size());
    }

    /** The share of the expected edges that are there; 1 when there are none. */
    public double recall() {
        return share(expected.size() - missing().size(), expected.size());
    }

    /** Expected edges that are not there. */
    public NavigableSet<Pair> missing() {
        return minus(expected, actual);
    }

    /** Edges that nobody expected. */
    public NavigableSet<Pair> extra() {
        return minus(actual, expected);
    }

    /** One line of a Markdown table: name, expected, actual, missing, extra, precision, recall. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %.5f | %.5f |",
                name,
                expected.size(),
                actual.size(),
                missing().size(),
                extra().size(),
                precision(),
                recall());
    }

    static NavigableSet<Pair> minus(NavigableSet<Pair> pairs, NavigableSet<Pair> others) {
        NavigableSet<Pair> rest = new TreeSet<>(pairs);
        rest.removeAll(others);
        return rest;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
