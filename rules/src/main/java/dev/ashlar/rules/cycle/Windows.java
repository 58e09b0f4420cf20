package dev.ashlar.rules.cycle;

import java.util.Arrays;

/**
 * Improves an order of nodes where moves of single nodes do not: each stretch of neighbours in the order is put into its best order, by Lawler's
 * algorithm. What lies outside of a stretch does not matter for it. A round takes time linear in nodes and arcs.
 */
final class Windows {
    private static final int LENGTH = 12;
    /** So that each pair of near neighbours is within one stretch. */
    private static final int STEP = LENGTH / 2;

    private final CyclicPart part;
    private final int[] order;
    /** The place of a node in the stretch that is looked at. */
    private final int[] place;

    private Windows(CyclicPart part, int[] order) {
        this.part = part;
        this.order = order.clone();
        this.place = new int[order.length];
        Arrays.fill(place, -1);
    }

    /** Returns an order that is not worse, after one round; the same nodes in the same order if it is not better. */
    static int[] improved(CyclicPart part, int[] order) {
        Windows windows = new Windows(part, order);
        for (int start = 0; start < order.length; start += STEP) {
            windows.solve(start, Math.min(start + LENGTH, order.length));
        }
        return windows.order;
    }

    private void solve(int start, int end) {
        int[] nodes = Arrays.copyOfRange(order, start, end);
        CyclicPart stretch = part.only(nodes, place);
        int[] best = Lawler.order(stretch);
        int[] asItIs = new int[nodes.length];
        Arrays.setAll(asItIs, i -> i);
        if (stretch.backWeight(best) < stretch.backWeight(asItIs)) {
            for (int i = 0; i < nodes.length; i++) {
                order[start + i] = nodes[best[i]];
            }
        }
    }
}
