package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import java.util.OptionalInt;

/** Communities of types that use each other; names and packages are not looked at. */
public final class LeidenOnTypes implements Proposer {

    /** Best on systems of this size where it was tried, when the number of modules is free. */
    private static final double RESOLUTION = 0.6;

    private static final double FINEST = 50;
    private static final double STEP = 1.5;

    @Override
    public String name() {
        return "Leiden on types";
    }

    @Override
    public int[] propose(TypeGraph graph, OptionalInt modules) {
        WeightedPairs pairs = WeightedPairs.of(graph);
        Leiden leiden = new Leiden(pairs);
        return modules.isPresent()
                ? asMany(pairs, leiden, modules.getAsInt())
                : Leftovers.attached(pairs, leiden.clusters(RESOLUTION));
    }

    /**
     * Raises the resolution until there are enough modules, and joins those that are too many. What nothing ties to any
     * module is no module either when a number is asked for.
     */
    private static int[] asMany(WeightedPairs pairs, Leiden leiden, int modules) {
        double resolution = RESOLUTION;
        int[] found = Leftovers.attached(pairs, leiden.clusters(resolution));
        while (Leftovers.large(found) < modules && resolution < FINEST) {
            resolution *= STEP;
            found = Leftovers.attached(pairs, leiden.clusters(resolution));
        }
        return GreedyJoins.joined(pairs, Leftovers.swept(found), resolution, modules);
    }
}
