package dev.ashlar.analyzer.proposal;

import java.util.Map;

/** Joins groups two by two, that pair first whose join gains most modularity or costs least (A. Clauset, M. Newman and C. Moore, 2004). */
final class ModularityJoins {
    /** @param gain in the weight of links; below 0 it is a loss */
    private record Join(int kept, int joined, double gain) {}

    private final Links links;
    private final double[] weight;

    ModularityJoins(Links links, double[] weight) {
        this.links = links;
        this.weight = weight;
    }

    /** Joins while it gains. */
    int[] joined(int[] groups) {
        return joined(groups, 1, 0);
    }

    /** Joins until so many are left. */
    int[] joined(int[] groups, int wanted) {
        return joined(groups, wanted, Double.NEGATIVE_INFINITY);
    }

    private int[] joined(int[] groups, int wanted, double least) {
        int[] result = Groups.numbered(groups);
        for (int count = Groups.count(result); count > wanted; count--) {
            Join best = best(result, count);
            if (best.gain() <= least) {
                return result;
            }
            result = Groups.numbered(replaced(result, best));
        }
        return result;
    }

    private Join best(int[] groups, int count) {
        double[] degree = new double[count];
        double total = 0;
        for (int link = 0; link < links.size(); link++) {
            degree[groups[links.one(link)]] += weight[link];
            degree[groups[links.other(link)]] += weight[link];
            total += weight[link];
        }
        GroupCoupling coupling = GroupCoupling.of(links, weight, groups, count);
        Join best = new Join(0, 1, Double.NEGATIVE_INFINITY);
        for (int one = 0; one < count; one++) {
            Map<Integer, Double> ties = coupling.of(one);
            for (int other = one + 1; other < count; other++) {
                double gain = ties.getOrDefault(other, 0.0) - degree[one] * degree[other] / Math.max(1e-9, 2 * total);
                if (gain > best.gain()) {
                    best = new Join(one, other, gain);
                }
            }
        }
        return best;
    }

    private static int[] replaced(int[] groups, Join join) {
        int[] result = groups.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = result[i] == join.joined() ? join.kept() : result[i];
        }
        return result;
    }
}
