package dev.ashlar.analyzer.proposal;

import java.util.Map;

/** Joins groups two by two, that pair first whose join gains most modularity or costs least (A. Clauset, M. Newman and C. Moore, 2004). */
final class ModularityJoins {
    private final Links links;
    private final double[] weight;

    ModularityJoins(Links links, double[] weight) {
        this.links = links;
        this.weight = weight;
    }

    /** Joins until so many are left. */
    int[] joined(int[] groups, int wanted) {
        int[] result = Groups.numbered(groups);
        for (int count = Groups.count(result); count > wanted; count--) {
            joinBest(result, count);
            result = Groups.numbered(result);
        }
        return result;
    }

    private void joinBest(int[] groups, int count) {
        double[] degree = new double[count];
        double total = 0;
        for (int link = 0; link < links.size(); link++) {
            degree[groups[links.one(link)]] += weight[link];
            degree[groups[links.other(link)]] += weight[link];
            total += weight[link];
        }
        GroupCoupling coupling = GroupCoupling.of(links, weight, groups, count);
        double best = Double.NEGATIVE_INFINITY;
        int kept = 0;
        int joined = 1;
        for (int one = 0; one < count; one++) {
            Map<Integer, Double> ties = coupling.of(one);
            for (int other = one + 1; other < count; other++) {
                double gain = ties.getOrDefault(other, 0.0) - degree[one] * degree[other] / Math.max(1e-9, 2 * total);
                if (gain > best) {
                    best = gain;
                    kept = one;
                    joined = other;
                }
            }
        }
        replace(groups, joined, kept);
    }

    private static void replace(int[] groups, int joined, int kept) {
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[i] == joined ? kept : groups[i];
        }
    }
}
