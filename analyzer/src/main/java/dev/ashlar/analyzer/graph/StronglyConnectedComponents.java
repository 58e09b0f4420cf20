package dev.ashlar.analyzer.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Groups nodes that can reach each other (R. Tarjan, Depth-first search and linear graph algorithms, 1972). A
 * depth-first search numbers the nodes; the lowest number that a node reaches without leaving the open components tells
 * whether it is the root of its component. The stack is explicit: a path in a monolith is longer than a thread's stack
 * is deep.
 */
public final class StronglyConnectedComponents {
    private static final int UNSEEN = -1;

    private final Successors successors;
    private final int[] number;
    private final int[] lowest;
    private final boolean[] open;
    private final IntStack openNodes = new IntStack();
    private final List<Frame> path = new ArrayList<>();
    private final List<int[]> components = new ArrayList<>();
    private int numbered;

    private StronglyConnectedComponents(int nodes, Successors successors) {
        this.successors = successors;
        this.number = new int[nodes];
        this.lowest = new int[nodes];
        this.open = new boolean[nodes];
        Arrays.fill(number, UNSEEN);
    }

    /**
     * All components, those of one node included, each with its nodes sorted; sorted by their first node. Takes time
     * linear in nodes and arcs.
     */
    public static List<int[]> of(int nodes, Successors successors) {
        StronglyConnectedComponents search = new StronglyConnectedComponents(nodes, successors);
        for (int node = 0; node < nodes; node++) {
            if (search.number[node] == UNSEEN) {
                search.from(node);
            }
        }
        search.components.sort(Comparator.comparingInt(component -> component[0]));
        return search.components;
    }

    private void from(int root) {
        enter(root);
        while (!path.isEmpty()) {
            Frame frame = path.get(path.size() - 1);
            if (frame.next < frame.successors.length) {
                look(frame.node, frame.successors[frame.next++]);
            } else {
                leave(frame.node);
            }
        }
    }

    private void enter(int node) {
        number[node] = numbered;
        lowest[node] = numbered++;
        open[node] = true;
        openNodes.push(node);
        path.add(new Frame(node, successors.of(node)));
    }

    private void look(int node, int successor) {
        if (number[successor] == UNSEEN) {
            enter(successor);
        } else if (open[successor]) {
            lowest[node] = Math.min(lowest[node], number[successor]);
        }
    }

    private void leave(int node) {
        path.remove(path.size() - 1);
        if (lowest[node] == number[node]) {
            close(node);
        } else {
            int parent = path.get(path.size() - 1).node;
            lowest[parent] = Math.min(lowest[parent], lowest[node]);
        }
    }

    private void close(int root) {
        int[] component = openNodes.popDownTo(root);
        for (int node : component) {
            open[node] = false;
        }
        Arrays.sort(component);
        components.add(component);
    }

    private static final class Frame {
        private final int node;
        private final int[] successors;
        private int next;

        Frame(int node, int[] successors) {
            this.node = node;
            this.successors = successors;
        }
    }
}
