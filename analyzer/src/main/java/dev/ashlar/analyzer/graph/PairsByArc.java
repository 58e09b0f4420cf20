package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
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
        int[] crossing = IntStream.range(0, types.arcs())
                .filter(pair -> crosses(types.source(pair), types.target(pair), nodeOf))
                .toArray();
        int[] byTarget = sorted(crossing, nodes, pair -> nodeOf[types.target(pair)]);
        int[] sorted = sorted(byTarget, nodes, pair -> nodeOf[types.source(pair)]);
        return joined(
                nodes,
                sorted,
                IntStream.of(sorted).map(pair -> nodeOf[types.source(pair)]).toArray(),
                IntStream.of(sorted).map(pair -> nodeOf[types.target(pair)]).toArray());
    }

    private static boolean crosses(int from, int to, int[] nodeOf) {
        return to < nodeOf.length && nodeOf[from] != nodeOf[to];
    }

    private static int[] sorted(int[] pairs, int nodes, IntUnaryOperator nodeOfPair) {
        int[] keys = IntStream.of(pairs).map(nodeOfPair).toArray();
        int[] order = CountingSort.order(CountingSort.offsets(nodes, keys), keys);
        return IntStream.of(order).map(i -> pairs[i]).toArray();
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
