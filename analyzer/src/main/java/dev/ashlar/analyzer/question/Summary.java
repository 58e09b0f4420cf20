package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.Level;
import java.util.List;

/**
 * The figures of a code base. External types count nowhere; neither do {@code package-info} and {@code module-info} as
 * types, though what they use counts.
 *
 * @param packages those with a type in them, the same name in two modules twice
 * @param lines of all files together
 * @param dependencies pairs of types, nested ones apart, the first of which depends directly on the second
 * @param evidence lines that show these dependencies: one for each kind, line and pair
 * @param cycles for top-level types, packages and modules
 * @param heaviest the top-level types with most dependencies in both directions together, the heaviest first
 */
public record Summary(
        int modules,
        int packages,
        int topLevelTypes,
        int nestedTypes,
        int files,
        long lines,
        int dependencies,
        int evidence,
        List<CycleCount> cycles,
        List<Weight> heaviest) {
    public Summary {
        cycles = List.copyOf(cycles);
        heaviest = List.copyOf(heaviest);
    }

    /** All types. */
    public int types() {
        return topLevelTypes + nestedTypes;
    }

    /**
     * The cycles of one level.
     *
     * @param count how many groups of parts depend on each other in a circle
     * @param biggest members of the biggest one; 0 when there is none
     * @param members of all of them together
     */
    public record CycleCount(Level level, int count, int biggest, int members) {}

    /**
     * How much hangs on a top-level type, its nested types included.
     *
     * @param fanIn number of other top-level types that depend on it
     * @param fanOut number of other top-level types that it depends on
     * @param lines from its name to its last line
     */
    public record Weight(Part type, int fanIn, int fanOut, int lines) {}
}
