package dev.ashlar.benchmarks.proposals.proposer;

import java.util.Arrays;

/**
 * Joins the two modules whose union gains most modularity, or loses least, until there are few enough (A. Clauset, M. E. J.
 * Newman and C. Moore, Finding community structure in very large networks, 2004). Time is cubic in the number of modules,
 * which are few here.
 */
final class GreedyJoins {

    private final double resolution;
    private final int[] modules;
    private final double[][] ties;
    private final double[] volumes;
    private final boolean[] gone;
    private double total;

    private GreedyJoins(WeightedPairs pairs, int[] modules, double resolution) {
        int count = Arrays.stream(modules).max().orElse(-1) + 1;
        this.resolution = resolution;
        this.modules = modules;
        this.ties = new double[count][count];
        this.volumes = new double[count];
        this.gone = new boolean[count];
        Arrays.fill(gone, true);
        Arrays.stream(modules).forEach(module -> gone[module] = false);
        for (int i = 0; i < pairs.size(); i++) {
            add(modules[pairs.one()[i]], modules[pairs.other()[i]], pairs.weight()[i]);
        }
    }

    private void add(int one, int other, double weight) {
        ties[one][other] += weight;
        ties[other][one] += weight;
        volumes[one] += weight;
        volumes[other] += weight;
        total += 2 * weight;
    }

    /** At most {@code most} modules; the numbers that are left are those of the partition given. */
    static int[] joined(WeightedPairs pairs, int[] modules, double resolution, int most) {
        GreedyJoins joins = new GreedyJoins(pairs, modules.clone(), resolution);
        for (long left = Arrays.stream(modules).distinct().count(); left > Math.max(1, most); left--) {
            joins.joinBest();
        }
        return joins.modules;
    }

    private void joinBest() {
        int best = -1;
        int with = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int one = 0; one < gone.length; one++) {
            for (int other = one + 1; other < gone.length && !gone[one]; other++) {
                if (!gone[other] && gain(one, other) > most) {
                    most = gain(one, other);
                    best = one;
                    with = other;
                }
            }
        }
        join(best, with);
    }

    private double gain(int one, int other) {
        double expected = total == 0 ? 0 : volumes[one] * volumes[other] / total;
        return ties[one][other] - resolution * expected;
    }

    private void join(int one, int other) {
        for (int third = 0; third < gone.length; third++) {
            ties[one][third] += ties[other][third];
            ties[third][one] = ties[one][third];
        }
        volumes[one] += volumes[other];
        gone[other] = true;
        Arrays.setAll(modules, type -> modules[type] == other ? one : modules[type]);
    }
}
