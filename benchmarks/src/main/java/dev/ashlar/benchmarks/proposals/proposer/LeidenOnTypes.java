package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import java.util.OptionalInt;

/** Communities of types that use each other; names and packages are not looked at. */
public final class LeidenOnTypes implements Proposer {

    /** Best on systems of this size where it was tried, when the number of modules is free. */
    private static final double RESOLUTION = 0.6;

    private static final double COARSEST = 0.02;
    private static final double FINEST = 50;
    private static final int HALVINGS = 14;

    @Override
    public String name() {
        return "Leiden on types";
    }

    @Override
    public int[] propose(TypeGraph graph, OptionalInt modules) {
        WeightedPairs pairs = WeightedPairs.of(graph);
        Leiden leiden = new Leiden(pairs);
        return modules.isPresent()
                ? search(pairs, leiden, modules.getAsInt())
                : Leftovers.attached(pairs, leiden.clusters(RESOLUTION));
    }

    /**
     * Halves the range of resolutions and keeps the nearest that was met; the number of modules grows almost steadily. What
     * nothing ties to any module is no module either when a number is asked for.
     */
    private static int[] search(WeightedPairs pairs, Leiden leiden, int modules) {
        double low = COARSEST;
        double high = FINEST;
        int[] best = {};
        long nearest = Long.MAX_VALUE;
        for (int i = 0; i < HALVINGS && nearest > 0; i++) {
            double middle = Math.sqrt(low * high);
            int[] found = Leftovers.attached(pairs, leiden.clusters(middle));
            long excess = Leftovers.large(found) - modules;
            if (Math.abs(excess) < nearest) {
                nearest = Math.abs(excess);
                best = found;
            }
            low = excess < 0 ? middle : low;
            high = excess < 0 ? high : middle;
        }
        return Leftovers.swept(best);
    }
}
