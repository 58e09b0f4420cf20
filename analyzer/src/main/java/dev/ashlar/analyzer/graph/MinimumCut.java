package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The fewest arcs whose removal leaves no path from some nodes to others: as many as there are paths without a common
 * arc (K. Menger, 1927; L. R. Ford, D. R. Fulkerson, 1956), found as a maximum flow where every arc carries one unit.
 */
public final class MinimumCut {
    private MinimumCut() {}

    /**
     * The arcs of a minimum cut, sorted; of several cuts the one nearest to the sources. Arcs among the sources and
     * among the sinks cost nothing to keep. Takes time in O(m · min(√m, n^⅔)) for n nodes and m arcs (S. Even, R. E.
     * Tarjan, 1975).
     *
     * @throws IllegalArgumentException when a node is both source and sink: no removal parts it from itself
     */
    public static int[] of(Digraph graph, BitSet sources, BitSet sinks) {
        if (sources.intersects(sinks)) {
            throw new IllegalArgumentException("a source is a sink");
        }
        int[] nodeOf = IntStream.range(0, graph.size())
                .map(node -> sources.get(node) ? FlowNetwork.SOURCE : sinks.get(node) ? FlowNetwork.SINK : node + 2)
                .toArray();
        int[] from = IntStream.range(0, graph.arcs())
                .map(arc -> nodeOf[graph.source(arc)])
                .toArray();
        int[] to = IntStream.range(0, graph.arcs())
                .map(arc -> nodeOf[graph.target(arc)])
                .toArray();
        long[] units = new long[graph.arcs()];
        Arrays.fill(units, 1);
        return cut(graph.size() + 2, from, to, units);
    }

    /**
     * The arcs to remove so that a node is in no circle any more, with the least weight together: a minimum cut between
     * what leaves the node and what comes back to it. Sorted; of several cuts the one nearest to what leaves. Takes time
     * in O(n² · m) at most (E. A. Dinic, 1970), far less as a rule.
     *
     * @param nodes their number; they are called 0 to {@code nodes - 1}
     * @param from where each arc begins
     * @param to where it ends; no arc leads from a node to itself
     * @param weights what it costs to remove it, more than 0
     */
    public static int[] ofCircles(int node, int nodes, int[] from, int[] to, long[] weights) {
        int[] leaving = IntStream.of(from)
                .map(each -> each == node ? FlowNetwork.SOURCE : each + 2)
                .toArray();
        int[] entered = IntStream.of(to)
                .map(each -> each == node ? FlowNetwork.SINK : each + 2)
                .toArray();
        return cut(nodes + 2, leaving, entered, weights);
    }

    private static int[] cut(int nodes, int[] from, int[] to, long[] weights) {
        BitSet near = new FlowNetwork(nodes, from, to, weights).saturate();
        return IntStream.range(0, from.length)
                .filter(arc -> near.get(from[arc]) && !near.get(to[arc]))
                .toArray();
    }
}
