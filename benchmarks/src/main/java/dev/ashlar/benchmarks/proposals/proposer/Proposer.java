package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import java.util.OptionalInt;

/** Divides types into modules. The same graph gives the same modules. */
public interface Proposer {

    /** What it is called in the tables. */
    String name();

    /**
     * The number of the module of each type; the numbers themselves mean nothing.
     *
     * @param modules how many modules there should be, where that is known
     */
    int[] propose(TypeGraph graph, OptionalInt modules);
}
