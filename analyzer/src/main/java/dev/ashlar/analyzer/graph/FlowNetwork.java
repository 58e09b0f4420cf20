package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A network whose arcs carry so many units each, filled with a maximum flow by E. A. Dinic's algorithm (1970): a
 * breadth-first search puts the nodes in layers by distance from the source, then paths that step from layer to layer
 * are filled until none is left; each round makes the distance of the sink grow. Arc {@code 2a} is arc {@code a} that
 * was given, {@code 2a + 1} its reverse, which has room once flow can be sent back.
 */
final class FlowNetwork {
    static final int SOURCE = 0;
    static final int SINK = 1;
    private static final int UNSEEN = -1;

    private final int[] target;
    private final long[] room;
    private final int[] offsets;
    private final int[] leaving;
    private final int[] layer;
    private final int[] next;
    private final int[] queue;
    private final int[] path;

    /**
     * @param nodes their number, {@link #SOURCE} and {@link #SINK} included
     * @param from where each arc begins
     * @param to where it ends
     * @param capacity the units that it carries
     */
    FlowNetwork(int nodes, int[] from, int[] to, long[] capacity) {
        int[] source = new int[from.length * 2];
        target = new int[source.length];
        room = new long[source.length];
        for (int arc = 0; arc < from.length; arc++) {
            source[2 * arc] = target[2 * arc + 1] = from[arc];
            source[2 * arc + 1] = target[2 * arc] = to[arc];
            room[2 * arc] = capacity[arc];
        }
        offsets = CountingSort.offsets(nodes, source);
        leaving = CountingSort.order(offsets, source);
        layer = new int[nodes];
        next = new int[nodes];
        queue = new int[nodes];
        path = new int[nodes];
    }

    /** Sends all flow there is, and returns the nodes that could still be reached from the source. */
    BitSet saturate() {
        while (layersReachSink()) {
            System.arraycopy(offsets, 0, next, 0, next.length);
            while (fillOnePath()) {
                // each path takes at least one arc out of the layers
            }
        }
        BitSet reached = new BitSet(layer.length);
        for (int node = 0; node < layer.length; node++) {
            reached.set(node, layer[node] != UNSEEN);
        }
        return reached;
    }

    private boolean layersReachSink() {
        Arrays.fill(layer, UNSEEN);
        layer[SOURCE] = 0;
        queue[0] = SOURCE;
        int end = 1;
        for (int i = 0; i < end; i++) {
            int node = queue[i];
            for (int slot = offsets[node]; slot < offsets[node + 1]; slot++) {
                int to = target[leaving[slot]];
                if (room[leaving[slot]] > 0 && layer[to] == UNSEEN) {
                    layer[to] = layer[node] + 1;
                    queue[end++] = to;
                }
            }
        }
        return layer[SINK] != UNSEEN;
    }

    /** Walks down the layers; at a dead end it steps back and never tries that arc again in this round. */
    private boolean fillOnePath() {
        int depth = 0;
        int node = SOURCE;
        while (node != SINK) {
            int arc = nextArcDown(node);
            if (arc >= 0) {
                path[depth++] = arc;
                node = target[arc];
            } else if (depth == 0) {
                return false;
            } else {
                node = target[path[--depth] ^ 1];
                next[node]++;
            }
        }
        long units = Long.MAX_VALUE;
        for (int i = 0; i < depth; i++) {
            units = Math.min(units, room[path[i]]);
        }
        for (int i = 0; i < depth; i++) {
            room[path[i]] -= units;
            room[path[i] ^ 1] += units;
        }
        return true;
    }

    private int nextArcDown(int node) {
        for (; next[node] < offsets[node + 1]; next[node]++) {
            int arc = leaving[next[node]];
            if (room[arc] > 0 && layer[target[arc]] == layer[node] + 1) {
                return arc;
            }
        }
        return -1;
    }
}
