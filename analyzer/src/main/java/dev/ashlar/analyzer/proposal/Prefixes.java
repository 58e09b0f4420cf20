package dev.ashlar.analyzer.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Code whose types carry their domain in front of their names, such as {@code PmsBrand} and {@code OmsOrder}: a few first words are those
 * of most types, and types of one first word depend on each other far more than on those of another.
 */
final class Prefixes {
    private static final double COVERED = .6;
    private static final double SMALLEST = .02;
    private static final int FEWEST_TYPES = 8;
    private static final double MODULARITY = .3;

    private Prefixes() {}

    /** By subject the number of its prefix, from 0, or a number of its own; empty where prefixes are no domains. */
    static Optional<int[]> groups(int[] leading, Links links) {
        Map<Integer, Integer> bearers = new HashMap<>();
        for (int word : leading) {
            bearers.merge(word, 1, Integer::sum);
        }
        int least = Math.max(FEWEST_TYPES, (int) (SMALLEST * leading.length));
        int[] groups = new int[leading.length];
        int covered = 0;
        for (int i = 0; i < groups.length; i++) {
            boolean isPrefix = leading[i] >= 0 && bearers.getOrDefault(leading[i], 0) >= least;
            groups[i] = isPrefix ? leading[i] : -1;
            covered += isPrefix ? 1 : 0;
        }
        if (covered < COVERED * groups.length || modularity(groups, links) < MODULARITY) {
            return Optional.empty();
        }
        int next = Groups.count(leading);
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[i] < 0 ? next++ : groups[i];
        }
        return Optional.of(groups);
    }

    /** Of the graph of those that have one (M. Newman and M. Girvan, 2004). */
    private static double modularity(int[] groups, Links links) {
        Map<Integer, Double> degree = new HashMap<>();
        double inside = 0;
        double total = 0;
        for (int link = 0; link < links.size(); link++) {
            int one = groups[links.one(link)];
            int other = groups[links.other(link)];
            if (one >= 0 && other >= 0) {
                double weight = links.weight(link);
                total += weight;
                inside += one == other ? weight : 0;
                degree.merge(one, weight, Double::sum);
                degree.merge(other, weight, Double::sum);
            }
        }
        double expected = 0;
        for (double each : degree.values()) {
            expected += Math.pow(each / Math.max(1e-9, 2 * total), 2);
        }
        return total == 0 ? 0 : inside / total - expected;
    }
}
