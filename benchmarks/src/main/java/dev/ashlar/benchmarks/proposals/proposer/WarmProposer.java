package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.benchmarks.proposals.subject.TypeGraph;

/** A proposer that can start where it ended before. */
public interface WarmProposer extends Proposer {

    /**
     * The number of the module of each type; the numbers themselves mean nothing.
     *
     * @param previous the numbers of the last time; below 0 for types that were not there
     */
    int[] propose(TypeGraph graph, int[] previous);
}
