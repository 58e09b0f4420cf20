package dev.ashlar.rules.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Groups nodes that can reach each other (R. Tarjan, Depth-first search and linear graph algorithms, 1972). A depth-first search numbers
 * the nodes; the lowest number that a node reaches without leaving the open components tells whether it is the root of its component.
 * The stacks are arrays: a path may be longer than a thread's stack is deep.
 */
public final class StronglyConnectedComponents {
    private static final int UNSEEN = -1;

    private final OutgoingArcs arcs;
    private final int[] number;
    private final int[] lowest;
    private final boolean[] open;
    private final int[] openNodes;
    private final int[] path;
    private final int[] next;
    private final List<int[]> components = new ArrayList<>();
    private int numbered;
    private int openSize;
    private int pathSize;

    private StronglyConnectedComponents(int nodes, OutgoingArcs arcs) {
        this.arcs = arcs;
        this.number = new int[nodes];
        this.lowest = new int[nodes];
        this.open = new boolean[nodes];
        this.openNodes = new int[nodes];
        this.path = new int[nodes];
        this.next = new int[nodes];
        Arrays.fill(number, UNSEEN);
    }

    /**
     * All components, those of one node included, each with its nodes sorted; a component comes before those that it leads to. Takes time
     * linear in nodes and arcs; the result does not depend on the order of the arcs.
     *
     * @param nodes their number; they are called 0 to {@code nodes - 1}
     * @param from where each arc begins
     * @param to where it ends
     */
    public static List<int[]> of(int nodes, int[] from, int[] to) {
        StronglyConnectedComponents search = new StronglyConnectedComponents(nodes, new OutgoingArcs(nodes, from, to));
        // the search ends components backwards, so that begun at the last node it tends to give the order of the
        // numbers
        for (int node = nodes - 1; node >= 0; node--) {
            if (search.number[node] == UNSEEN) {
                search.from(node);
            }
        }
        Collections.reverse(search.components);
        return search.components;
    }

    private void from(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (next[node] < arcs.first(node + 1)) {
                look(node, arcs.target(next[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        number[node] = numbered;
        lowest[node] = numbered++;
        open[node] = true;
        openNodes[openSize++] = node;
        next[node] = arcs.first(node);
        path[pathSize++] = node;
    }

    private void look(int node, int successor) {
        if (number[successor] == UNSEEN) {
            enter(successor);
        } else if (open[successor]) {
            lowest[node] = Math.min(lowest[node], number[successor]);
        }
    }

    private void leave(int node) {
        pathSize--;
        if (lowest[node] == number[node]) {
            close(node);
        } else {
            int parent = path[pathSize - 1];
            lowest[parent] = Math.min(lowest[parent], lowest[node]);
        }
    }

    private void close(int root) {
        int end = openSize;
        do {
            open[openNodes[--openSize]] = false;
        } while (openNodes[openSize] != root);
        int[] component = Arrays.copyOfRange(openNodes, openSize, end);
        Arrays.sort(component);
        components.add(component);
    }
}
