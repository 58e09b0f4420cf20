package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.analyzer.graph.Types;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what a code base consists of. */
final class SummaryCount {
    private final DependencyGraph graph;
    private final Types types;
    private final Rollup topLevelTypes;

    SummaryCount(DependencyGraph graph) {
        this.graph = graph;
        this.types = graph.types();
        this.topLevelTypes = graph.at(Level.TOP_LEVEL_TYPES);
    }

    Summary summary(int heaviest) {
        int[] pairs = insidePairs();
        int[] proper = properTypes();
        int topLevel = (int) IntStream.of(proper)
                .filter(type -> types.topLevel(type) == type)
                .count();
        return new Summary(
                graph.modules().size(),
                (int) IntStream.of(proper).map(types::pack).distinct().count(),
                topLevel,
                proper.length - topLevel,
                graph.files().size(),
                IntStream.range(0, graph.files().size())
                        .mapToLong(graph.files()::lines)
                        .sum(),
                pairs.length,
                IntStream.of(pairs).map(graph.dependencies()::edges).sum(),
                Stream.of(topLevelTypes, graph.at(Level.PACKAGES), graph.at(Level.MODULES))
                        .map(this::cycles)
                        .toList(),
                heaviest(heaviest));
    }

    private int[] insidePairs() {
        Digraph pairs = graph.dependencies().pairs();
        return IntStream.range(0, pairs.arcs())
                .filter(pair -> !types.isExternal(pairs.target(pair)))
                .toArray();
    }

    private int[] properTypes() {
        return IntStream.range(0, types.inside()).filter(this::isProper).toArray();
    }

    private boolean isProper(int type) {
        return types.kind(type) != TypeKind.PACKAGE_INFO && types.kind(type) != TypeKind.MODULE_INFO;
    }

    private Summary.CycleCount cycles(Rollup rollup) {
        List<int[]> components = new CycleSearch(graph, rollup).components();
        int biggest = components.isEmpty() ? 0 : components.get(0).length;
        int members =
                components.stream().mapToInt(component -> component.length).sum();
        return new Summary.CycleCount(rollup.level(), components.size(), biggest, members);
    }

    private List<Summary.Weight> heaviest(int limit) {
        Digraph arcs = topLevelTypes.arcs();
        return IntStream.range(0, topLevelTypes.size())
                .boxed()
                .filter(node -> isProper(topLevelTypes.key(node)) && arcs.fanIn(node) + arcs.fanOut(node) > 0)
                .sorted(Comparator.comparingInt((Integer node) -> -arcs.fanIn(node) - arcs.fanOut(node)))
                .limit(limit)
                .map(node -> weight(topLevelTypes.key(node), arcs.fanIn(node), arcs.fanOut(node)))
                .toList();
    }

    private Summary.Weight weight(int type, int fanIn, int fanOut) {
        int lines = types.lastLine(type) - types.line(type) + 1;
        return new Summary.Weight(new Answers(graph).type(type), fanIn, fanOut, lines);
    }
}
