package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.analyzer.graph.Types;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Turns the numbers of a graph into what answers are made of, and parts into the types they stand for. */
final class Answers {
    private final DependencyGraph graph;
    private final Types types;
    private final Dependencies dependencies;

    Answers(DependencyGraph graph) {
        this.graph = graph;
        this.types = graph.types();
        this.dependencies = graph.dependencies();
    }

    /**
     * The types that a part stands for.
     *
     * @throws IllegalArgumentException when the graph has no such part
     */
    BitSet typesOf(Part part) {
        BitSet members = new BitSet(types.size());
        IntStream.range(0, types.size())
                .filter(type -> graph.moduleName(type).equals(part.module()) && belongs(type, part))
                .forEach(members::set);
        if (members.isEmpty() && !isModuleWithoutTypes(part)) {
            throw new IllegalArgumentException("no part of this graph: " + part);
        }
        return members;
    }

    private boolean belongs(int type, Part part) {
        return switch (part.level()) {
            case TYPES, TOP_LEVEL_TYPES -> isOrIsIn(types.qualifiedName(type), part.name());
            case PACKAGES ->
                !types.isExternal(type)
                        && graph.packages().name(types.pack(type)).equals(part.name());
            case MODULES -> !types.isExternal(type);
        };
    }

    private boolean isModuleWithoutTypes(Part part) {
        return part.level() == Level.MODULES && graph.modules().contains(part.name());
    }

    private static boolean isOrIsIn(String name, String outer) {
        return name.startsWith(outer) && (name.length() == outer.length() || name.charAt(outer.length()) == '$');
    }

    Part type(int type) {
        return new Part(Level.TYPES, graph.moduleName(type), types.qualifiedName(type));
    }

    Part pack(int pack) {
        return new Part(
                Level.PACKAGES,
                graph.modules().get(graph.packages().module(pack)),
                graph.packages().name(pack));
    }

    Part node(Rollup rollup, int node) {
        return new Part(rollup.level(), rollup.moduleName(node), rollup.name(node));
    }

    TypePair pair(int pair) {
        return pair(pair, dependencies.edges(pair));
    }

    /** The step between two types. */
    Step step(int pair) {
        TypePair example = pair(pair, 1);
        return new Step(example.from(), example.to(), 1, dependencies.edges(pair), example);
    }

    /** The step between two nodes of a level. */
    Step step(Rollup rollup, int arc) {
        return new Step(
                node(rollup, rollup.arcs().source(arc)),
                node(rollup, rollup.arcs().target(arc)),
                rollup.typePairCount(arc),
                rollup.edgeCount(arc),
                pair(rollup.typePairs(arc)[0], 1));
    }

    private TypePair pair(int pair, int lines) {
        int first = dependencies.firstEdge(pair);
        List<Evidence> evidence =
                IntStream.range(first, first + lines).mapToObj(this::evidence).toList();
        return new TypePair(
                type(dependencies.pairs().source(pair)),
                type(dependencies.pairs().target(pair)),
                evidence);
    }

    private Evidence evidence(int edge) {
        return new Evidence(
                dependencies.kind(edge),
                dependencies.tier(edge),
                graph.files().path(dependencies.file(edge)),
                dependencies.line(edge));
    }
}
