package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import dev.ashlar.benchmarks.proposals.subject.Use;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly types are tied, without a direction: types {@code one[i]} and {@code other[i]} with {@code weight[i]}. Each
 * pair once.
 *
 * @param types the number of types
 */
record WeightedPairs(int types, int[] one, int[] other, double[] weight) {

    /**
     * A use weighs log2(1 + places) / log2(2 + users of the used type): what everybody uses says little about who belongs
     * together. Uses in both directions add up.
     */
    static WeightedPairs of(TypeGraph graph) {
        int[] users = new int[graph.size()];
        graph.uses().stream().filter(use -> use.uses() > 0).forEach(use -> users[use.to()]++);
        Map<Long, Double> weights = new TreeMap<>();
        for (Use use : graph.uses()) {
            if (use.uses() > 0) {
                weights.merge(pair(use), Math.log(1.0 + use.uses()) / Math.log(2.0 + users[use.to()]), Double::sum);
            }
        }
        return new WeightedPairs(
                graph.size(),
                weights.keySet().stream().mapToInt(pair -> (int) (pair >>> 32)).toArray(),
                weights.keySet().stream().mapToInt(Long::intValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static long pair(Use use) {
        return (long) Math.min(use.from(), use.to()) << 32 | Math.max(use.from(), use.to());
    }

    /** The number of pairs. */
    int size() {
        return weight.length;
    }
}
