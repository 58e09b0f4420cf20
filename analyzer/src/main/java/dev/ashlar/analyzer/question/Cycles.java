package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.Level;
import java.util.List;

/**
 * The cycles of a level: groups of parts each of which depends on all others, directly or not.
 *
 * @param cycles the biggest first, then by name of the first member
 */
public record Cycles(Level level, List<Cycle> cycles) {
    public Cycles {
        cycles = List.copyOf(cycles);
    }

    /**
     * One group.
     *
     * @param members sorted by module and name, two or more
     * @param dependencies how many pairs of members are such that the first depends directly on the second
     * @param typePairs how many pairs of types make these dependencies up
     * @param shortest a shortest way round: as many steps as it has members, the last one back to the first
     */
    public record Cycle(List<Part> members, int dependencies, int typePairs, List<Step> shortest) {
        public Cycle {
            members = List.copyOf(members);
            shortest = List.copyOf(shortest);
        }
    }
}
