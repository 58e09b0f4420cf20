package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Breadth-first search (E. F. Moore, The shortest path through a maze, 1959). Of several shortest paths it finds the
 * one that the order of the sources and of the successors puts first.
 */
public final class ShortestPath {
    private static final int UNSEEN = -2;
    private static final int START = -1;
    private static final int[] NONE = {};

    private final int[] cameFrom;
    private final int[] queue;
    private int end;

    private ShortestPath(int nodes) {
        this.cameFrom = new int[nodes];
        this.queue = new int[nodes];
        Arrays.fill(cameFrom, UNSEEN);
    }

    /**
     * The nodes on a shortest path from one of the sources to a node that fits the goal, both ends included; empty when
     * there is none. A source is a goal only when the path comes back to it: a path has at least one arc.
     *
     * @param nodes the number of nodes
     */
    public static int[] between(int nodes, int[] sources, IntPredicate goal, Successors successors) {
        return within(nodes, nodes, sources, goal, successors);
    }

    /**
     * As {@link #between}, but empty too when every such path has more arcs than the limit.
     *
     * @param limit in number of arcs
     */
    public static int[] within(int limit, int nodes, int[] sources, IntPredicate goal, Successors successors) {
        return new ShortestPath(nodes).search(limit, sources, goal, successors);
    }

    private int[] search(int limit, int[] sources, IntPredicate goal, Successors successors) {
        for (int source : sources) {
            reach(source, START);
        }
        int[] path = NONE;
        for (int arcs = 1, start = 0; path.length == 0 && start < end && arcs <= limit; arcs++) {
            int endOfLayer = end;
            path = searchLayer(start, goal, successors);
            start = endOfLayer;
        }
        return path;
    }

    /** Looks one arc beyond the nodes from {@code start} to the end of the queue. */
    private int[] searchLayer(int start, IntPredicate goal, Successors successors) {
        int endOfLayer = end;
        for (int next = start; next < endOfLayer; next++) {
            for (int successor : successors.of(queue[next])) {
                if (goal.test(successor)) {
                    return pathTo(queue[next], successor);
                }
                reach(successor, queue[next]);
            }
        }
        return NONE;
    }

    private void reach(int node, int from) {
        if (cameFrom[node] == UNSEEN) {
            cameFrom[node] = from;
            queue[end++] = node;
        }
    }

    private int[] pathTo(int last, int goal) {
        int length = (int) IntStream.iterate(last, node -> node != START, node -> cameFrom[node])
                .count();
        int[] path = new int[length + 1];
        path[length] = goal;
        for (int node = last; node != START; node = cameFrom[node]) {
            path[--length] = node;
        }
        return path;
    }
}
