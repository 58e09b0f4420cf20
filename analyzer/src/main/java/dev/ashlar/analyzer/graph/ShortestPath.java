package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Breadth-first search (E. F. Moore, The shortest path through a maze, 1959). Of several shortest paths it finds the one that
 * the order of the sources and of the successors puts first.
 */
public final class ShortestPath {
    private static final int UNSEEN = -2;
    private static final int START = -1;

    private final int[] cameFrom;
    private final int[] queue;
    private int end;

    private ShortestPath(int nodes) {
        this.cameFrom = new int[nodes];
        this.queue = new int[nodes];
        Arrays.fill(cameFrom, UNSEEN);
    }

    /**
     * The nodes on a shortest path from one of the sources to a node that fits the goal, both ends included; empty when there
     * is none. A source is a goal only when the path comes back to it: a path has at least one arc.
     *
     * @param nodes the number of nodes
     */
    public static int[] between(int nodes, int[] sources, IntPredicate goal, Successors successors) {
        return new ShortestPath(nodes).search(sources, goal, successors);
    }

    private int[] search(int[] sources, IntPredicate goal, Successors successors) {
        for (int source : sources) {
            reach(source, START);
        }
        for (int next = 0; next < end; next++) {
            for (int successor : successors.of(queue[next])) {
                if (goal.test(successor)) {
                    return pathTo(queue[next], successor);
                }
                reach(successor, queue[next]);
            }
        }
        return new int[0];
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
