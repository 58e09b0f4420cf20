package dev.ashlar.rules.cycle;

import java.util.Arrays;
import java.util.List;

/**
 * Arcs whose removal leaves a directed graph without cycles, with little weight: the least where no strongly connected component has more
 * than {@link #MOST_NODES_EXACT} nodes. To find the least is NP-hard (R. Karp 1972); larger components are ordered by the heuristic of Eades,
 * Lin and Smyth (1993), and improved by sifting and by exact orders of short stretches.
 */
public final class FeedbackArcs {
    /** Up to this many nodes a component is solved exactly, by Lawler's algorithm (1964). */
    public static final int MOST_NODES_EXACT = 12;

    private final int[] arcs;
    private final int[] order;
    private final long weight;
    private final boolean exact;

    private FeedbackArcs(int[] arcs, int[] order, long weight, boolean exact) {
        this.arcs = arcs;
        this.order = order;
        this.weight = weight;
        this.exact = exact;
    }

    /**
     * Finds them. Parallel arcs are all removed or all kept; arcs from a node to itself are left alone. The same arcs in another order give
     * the same result.
     *
     * @param nodes their number; they are called 0 to {@code nodes - 1}
     * @param from where each arc begins
     * @param to where it ends
     * @param weights what it costs to remove it, more than 0
     * @throws IllegalArgumentException if the arrays differ in length, name other nodes, or a weight is not above 0
     */
    public static FeedbackArcs of(int nodes, int[] from, int[] to, long[] weights) {
        check(nodes, from, to, weights);
        List<int[]> components = StronglyConnectedComponents.of(nodes, from, to);
        int[] order = new ComponentOrders(nodes, from, to, weights, components).order();
        boolean exact = components.stream().allMatch(component -> component.length <= MOST_NODES_EXACT);
        return backwards(order, from, to, weights, exact);
    }

    private static void check(int nodes, int[] from, int[] to, long[] weights) {
        if (from.length != to.length || from.length != weights.length) {
            throw new IllegalArgumentException("as many beginnings as ends and weights expected");
        }
        for (int arc = 0; arc < from.length; arc++) {
            if (from[arc] < 0 || from[arc] >= nodes || to[arc] < 0 || to[arc] >= nodes || weights[arc] <= 0) {
                throw new IllegalArgumentException("arc " + arc + ": " + from[arc] + " -> " + to[arc] + ", weight "
                        + weights[arc] + "; nodes are 0 to " + (nodes - 1) + ", weights above 0");
            }
        }
    }

    private static FeedbackArcs backwards(int[] order, int[] from, int[] to, long[] weights, boolean exact) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int[] arcs = new int[from.length];
        int found = 0;
        long weight = 0;
        for (int arc = 0; arc < from.length; arc++) {
            if (place[from[arc]] > place[to[arc]]) {
                arcs[found++] = arc;
                weight += weights[arc];
            }
        }
        return new FeedbackArcs(Arrays.copyOf(arcs, found), order, weight, exact);
    }

    /** The indices of the arcs to remove, ascending. */
    public int[] arcs() {
        return arcs.clone();
    }

    /** All nodes, so ordered that the arcs to remove, and no others but those from a node to itself, lead back. */
    public int[] order() {
        return order.clone();
    }

    /** What the removal costs, all together. */
    public long weight() {
        return weight;
    }

    /** Whether no cheaper removal exists for sure. */
    public boolean exact() {
        return exact;
    }
}
