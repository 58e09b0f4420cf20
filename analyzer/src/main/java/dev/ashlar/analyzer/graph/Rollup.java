package dev.ashlar.analyzer.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The graph of one {@link Level}: its nodes are types, packages or modules of the input, in the order of the graph; its
 * arcs say that some type of one node depends on some type of another. What stays within a node is left out, and so are
 * external types.
 */
public final class Rollup {
    private final DependencyGraph graph;
    private final Level level;
    private final Grouping grouping;
    private final PairsByArc pairs;

    private Rollup(DependencyGraph graph, Level level, Grouping grouping, PairsByArc pairs) {
        this.graph = graph;
        this.level = level;
        this.grouping = grouping;
        this.pairs = pairs;
    }

    static Rollup of(DependencyGraph graph, Level level) {
        Grouping grouping = Grouping.of(graph, level);
        return new Rollup(
                graph, level, grouping, PairsByArc.of(graph.dependencies().pairs(), grouping));
    }

    /** The level it shows. */
    public Level level() {
        return level;
    }

    /** The number of nodes. */
    public int size() {
        return grouping.keyOf().length;
    }

    /** The node that holds a type of the input. */
    public int nodeOf(int type) {
        return grouping.nodeOf()[type];
    }

    /** What the node is: the number, in the graph, of the type, the package or the module. */
    public int key(int node) {
        return grouping.keyOf()[node];
    }

    /** The name of the node: a qualified binary name of a type, the name of a package (may be empty) or of a module. */
    public String name(int node) {
        return switch (level) {
            case TYPES, TOP_LEVEL_TYPES -> graph.types().qualifiedName(key(node));
            case PACKAGES -> graph.packages().name(key(node));
            case MODULES -> graph.modules().get(key(node));
        };
    }

    /** The name of the module that the node lies in, or is. */
    public String moduleName(int node) {
        return switch (level) {
            case TYPES, TOP_LEVEL_TYPES -> graph.moduleName(key(node));
            case PACKAGES -> graph.modules().get(graph.packages().module(key(node)));
            case MODULES -> graph.modules().get(key(node));
        };
    }

    /** Which node depends on which. */
    public Digraph arcs() {
        return pairs.arcs();
    }

    /** The pairs of types, by number in {@link Dependencies#pairs()}, that make up the arc: sorted, at least one. */
    public int[] typePairs(int arc) {
        return Arrays.copyOfRange(pairs.pairs(), pairs.first()[arc], pairs.first()[arc + 1]);
    }

    /** The number of pairs of types that make up the arc. */
    public int typePairCount(int arc) {
        return pairs.first()[arc + 1] - pairs.first()[arc];
    }

    /** The number of edges that make up the arc. */
    public int edgeCount(int arc) {
        return IntStream.of(typePairs(arc)).map(graph.dependencies()::edges).sum();
    }
}
