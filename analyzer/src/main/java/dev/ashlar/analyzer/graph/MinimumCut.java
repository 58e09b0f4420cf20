package dev.ashlar.analyzer.graph;

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
        FlowNetwork network = new FlowNetwork(graph, nodeOf);
        BitSet near = network.saturate();
        return IntStream.range(0, graph.arcs())
                .filter(arc -> near.get(nodeOf[graph.source(arc)]) && !near.get(nodeOf[graph.target(arc)]))
                .toArray();
    }
}
