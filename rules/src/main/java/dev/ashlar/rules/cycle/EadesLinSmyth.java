package dev.ashlar.rules.cycle;

import java.util.function.DoubleBinaryOperator;

/**
 * An order of nodes with little weight on arcs that lead back (P. Eades, X. Lin, W. Smyth, A fast and effective heuristic for the feedback arc
 * set problem, 1993), here with weights. Nodes that lead to no remaining one go to the end, nodes that none leads to go to the front, and
 * where there is neither, the one that gives most, compared with what it takes, goes to the front: by difference, as published, or by quotient. Takes time quadratic in nodes.
 */
final class EadesLinSmyth {
    private final CyclicPart part;
    private final boolean[] placed;
    private final long[] gives;
    private final long[] takes;
    private final int[] order;
    private final DoubleBinaryOperator comparison;
    private int front;
    private int end;

    private EadesLinSmyth(CyclicPart part, DoubleBinaryOperator comparison) {
        this.comparison = comparison;
        this.part = part;
        this.placed = new boolean[part.size()];
        this.gives = new long[part.size()];
        this.takes = new long[part.size()];
        this.order = new int[part.size()];
        this.end = part.size();
        for (int node = 0; node < part.size(); node++) {
            for (CyclicPart.Bond bond : part.bonds(node)) {
                gives[node] += bond.to;
                takes[node] += bond.from;
            }
        }
    }

    static int[] byDifference(CyclicPart part) {
        return order(part, (gives, takes) -> gives - takes);
    }

    static int[] byQuotient(CyclicPart part) {
        return order(part, (gives, takes) -> gives / takes);
    }

    private static int[] order(CyclicPart part, DoubleBinaryOperator comparison) {
        EadesLinSmyth search = new EadesLinSmyth(part, comparison);
        while (search.front < search.end) {
            search.placeOne();
        }
        return search.order;
    }

    private void placeOne() {
        int chosen = -1;
        for (int node = 0; node < placed.length; node++) {
            if (!placed[node] && gives[node] == 0) {
                place(node, --end);
                return;
            }
            if (!placed[node] && (chosen < 0 || surplus(node) > surplus(chosen))) {
                chosen = node;
            }
        }
        place(chosen, front++);
    }

    /** More than any other for a node that takes nothing. */
    private double surplus(int node) {
        return takes[node] == 0
                ? Double.POSITIVE_INFINITY
                : comparison.applyAsDouble((double) gives[node], (double) takes[node]);
    }

    private void place(int node, int at) {
        order[at] = node;
        placed[node] = true;
        for (CyclicPart.Bond bond : part.bonds(node)) {
            takes[bond.neighbour] -= bond.to;
            gives[bond.neighbour] -= bond.from;
        }
    }
}
