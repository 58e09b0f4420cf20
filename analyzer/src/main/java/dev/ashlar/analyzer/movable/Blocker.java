package dev.ashlar.analyzer.movable;

import java.util.List;

/**
 * A root blocker: the references of one file to another that keep files from moving. To cut it is to change the first
 * file so that it does not name the second any more, not even in an import.
 *
 * @param from number of the file that refers
 * @param to number of the file that it refers to
 * @param edges the references, as edges of the graph's dependencies, sorted; never empty
 * @param isForbidden whether the module of the one may not use that of the other; else the reference is as proposed,
 *     and the file at its other end is itself held back by too much
 */
public record Blocker(int from, int to, List<Integer> edges, boolean isForbidden) {
    public Blocker {
        edges = List.copyOf(edges);
    }
}
