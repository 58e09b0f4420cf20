package dev.ashlar.benchmarks.proposals.score;

import dev.ashlar.benchmarks.proposals.score.Contingency.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Matchings between the modules of a proposal and those of the truth, one to one; some may stay without a partner. */
final class Matching {

    private final Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Set<Integer> rows = new HashSet<>();
    private final Set<Integer> columns = new HashSet<>();

    private Matching(List<Cell> cells) {
        for (Cell cell : cells) {
            int column = -1 - cell.column();
            rows.add(cell.row());
            columns.add(column);
            Graphs.addEdgeWithVertices(graph, cell.row(), column, cell.count());
        }
    }

    /** The largest number of types that lie in matched modules, over all matchings. */
    static int heaviest(List<Cell> cells) {
        Matching of = new Matching(cells);
        return (int) Math.round(new MaximumWeightBipartiteMatching<>(of.graph, of.rows, of.columns)
                .getMatching()
                .getWeight());
    }

    /** The largest number of modules of the proposal that can have a partner. */
    static int largest(List<Cell> cells) {
        Matching of = new Matching(cells);
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(of.graph, of.rows, of.columns)
                .getMatching()
                .getEdges()
                .size();
    }
}
