package dev.ashlar.analyzer.question;

import java.util.List;

/**
 * Why one part depends on another.
 *
 * @param pairs the direct dependencies, sorted by name; empty when there is none
 * @param distance the number of steps on a shortest path: 1 when there are direct dependencies, more when there are
 *     only detours, 0 when there is no path at all
 */
public record Why(Part from, Part to, List<TypePair> pairs, int distance) {
    public Why {
        pairs = List.copyOf(pairs);
    }
}
