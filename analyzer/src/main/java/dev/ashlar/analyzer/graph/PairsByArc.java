package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of types that cross between the nodes of a grouping, gathered by the nodes they join.
 *
 * @param arcs the nodes that are joined
 * @param first for every arc where its pairs start, and one entry more
 * @param pairs the pairs of types, by arc
 */
record PairsByArc(Digraph arcs, int[] first, int[] pairs) {

    static PairsByArc of(Digraph types, Grouping grouping) {
        int[] nodeOf = grouping.nodeOf();
        int nodes = grouping.keyOf().length;
        int[] crossing = crossing(types, nodeOf);
        int[] byTarget = sorted(crossing, nodes, targets(types, crossing, nodeOf));
        int[] pairs = sorted(byTarget, nodes, sources(types, byTarget, nodeOf));
        return joined(nodes, pairs, sources(types, pairs, nodeOf), targets(types, pairs, nodeOf));
    }

    private static int[] crossing(Digraph types, int[] nodeOf) {
        int[] crossing = new int[types.arcs()];
        int count = 0;
        for (int pair = 0; pair < crossing.length; pair++) {
            int to = types.target(pair);
            if (to < nodeOf.length && nodeOf[types.source(pair)] != nodeOf[to]) {
                crossing[count++] = pair;
            }
        }
        return Arrays.copyOf(crossing, count);
    }

    private static int[] sources(Digraph types, int[] pairs, int[] nodeOf) {
        int[] nodes = new int[pairs.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = nodeOf[types.source(pairs[i])];
        }
        return nodes;
    }

    private static int[] targets(Digraph types, int[] pairs, int[] nodeOf) {
        int[] nodes = new int[pairs.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = nodeOf[types.target(pairs[i])];
        }
        return nodes;
    }

    private static int[] sorted(int[] pairs, int nodes, int[] keys) {
        int[] sorted = CountingSort.order(CountingSort.offsets(nodes, keys), keys);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = pairs[sorted[i]];
        }
        return sorted;
    }

    private static PairsByArc joined(int nodes, int[] pairs, int[] from, int[] to) {
        int[] starts = IntStream.range(0, pairs.length)
                .filter(i -> i == 0 || from[i] != from[i - 1] || to[i] != to[i - 1])
                .toArray();
        int[] source = IntStream.of(starts).map(i -> from[i]).toArray();
        int[] target = IntStream.of(starts).map(i -> to[i]).toArray();
        int[] first = Arrays.copyOf(starts, starts.length + 1);
        first[starts.length] = pairs.length;
        return new PairsByArc(new Digraph(nodes, source, target), first, pairs);
    }
}
