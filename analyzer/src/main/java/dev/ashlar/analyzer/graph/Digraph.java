package dev.ashlar.analyzer.graph;

import java.util.Arrays;

/**
 * A directed graph without parallel arcs, in compressed sparse rows both ways. Nodes are numbered from 0; arcs are
 * numbered from 0 in the order of their source, then their target. Immutable.
 */
public final class Digraph {
    private final int[] firstArc;
    private final int[] source;
    private final int[] target;
    private final int[] firstIncoming;
    private final int[] incoming;

    /** Takes the arrays over; the arcs must be sorted by source, then target, and distinct. */
    Digraph(int nodes, int[] source, int[] target) {
        this.source = source;
        this.target = target;
        this.firstArc = CountingSort.offsets(nodes, source);
        this.firstIncoming = CountingSort.offsets(nodes, target);
        this.incoming = CountingSort.order(firstIncoming, target);
    }

    /**
     * A graph of arcs in any order; one that is given again counts once. Takes time of sorting them.
     *
     * @param arcs the source in the upper half, the target in the lower
     */
    public static Digraph of(int nodes, long[] arcs) {
        long[] sorted = arcs.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        int[] source = new int[count];
        int[] target = new int[count];
        for (int arc = 0; arc < count; arc++) {
            source[arc] = (int) (sorted[arc] >>> Integer.SIZE);
            target[arc] = (int) sorted[arc];
        }
        return new Digraph(nodes, source, target);
    }

    /** The number of nodes. */
    public int size() {
        return firstArc.length - 1;
    }

    /** The number of arcs. */
    public int arcs() {
        return target.length;
    }

    /** The first arc that leaves the node; those up to {@code firstArc(node + 1)}, exclusive, leave it too. */
    public int firstArc(int node) {
        return firstArc[node];
    }

    /** The node that the arc leaves. */
    public int source(int arc) {
        return source[arc];
    }

    /** The node that the arc points at. */
    public int target(int arc) {
        return target[arc];
    }

    /** The arcs that point at the node, sorted; a new array. */
    public int[] incoming(int node) {
        return Arrays.copyOfRange(incoming, firstIncoming[node], firstIncoming[node + 1]);
    }

    /** The number of arcs that leave the node. */
    public int fanOut(int node) {
        return firstArc[node + 1] - firstArc[node];
    }

    /** The number of arcs that point at the node. */
    public int fanIn(int node) {
        return firstIncoming[node + 1] - firstIncoming[node];
    }

    /** The nodes that the node points at, sorted; a new array. Fits {@link Successors}. */
    public int[] successors(int node) {
        return Arrays.copyOfRange(target, firstArc[node], firstArc[node + 1]);
    }

    /** The nodes that point at the node, sorted; a new array. Fits {@link Successors}. */
    public int[] predecessors(int node) {
        int[] nodes = incoming(node);
        Arrays.setAll(nodes, i -> source[nodes[i]]);
        return nodes;
    }

    /** The arc between two nodes, or -1; takes time in the logarithm of the fan-out. */
    public int find(int from, int to) {
        return Math.max(-1, Arrays.binarySearch(target, firstArc[from], firstArc[from + 1], to));
    }
}
