package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.analyzer.graph.ShortestPath;
import dev.ashlar.analyzer.graph.StronglyConnectedComponents;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Answers which nodes of a level depend on each other in a circle. */
final class CycleSearch {
    private final Answers answers;
    private final Rollup rollup;
    private final Digraph arcs;

    CycleSearch(DependencyGraph graph, Rollup rollup) {
        this.answers = new Answers(graph);
        this.rollup = rollup;
        this.arcs = rollup.arcs();
    }

    Cycles cycles() {
        List<Cycles.Cycle> cycles = components().stream().map(this::cycle).toList();
        return new Cycles(rollup.level(), cycles);
    }

    /** The components of two nodes or more, the biggest first. */
    List<int[]> components() {
        return StronglyConnectedComponents.of(rollup.size(), arcs::successors).stream()
                .filter(component -> component.length > 1)
                .sorted(Comparator.comparingInt((int[] component) -> -component.length))
                .toList();
    }

    private Cycles.Cycle cycle(int[] component) {
        BitSet members = new BitSet();
        IntStream.of(component).forEach(members::set);
        int[] inside = IntStream.of(component)
                .flatMap(node -> IntStream.range(arcs.firstArc(node), arcs.firstArc(node + 1)))
                .filter(arc -> members.get(arcs.target(arc)))
                .toArray();
        return new Cycles.Cycle(
                IntStream.of(component)
                        .mapToObj(node -> answers.node(rollup, node))
                        .toList(),
                inside.length,
                IntStream.of(inside).map(rollup::typePairCount).sum(),
                steps(shortestCycle(component)));
    }

    /** The first and last node are the same. */
    private int[] shortestCycle(int[] component) {
        return IntStream.of(component)
                .flatMap(node -> IntStream.range(arcs.firstArc(node), arcs.firstArc(node + 1)))
                .filter(arc -> arcs.find(arcs.target(arc), arcs.source(arc)) >= 0)
                .mapToObj(arc -> new int[] {arcs.source(arc), arcs.target(arc), arcs.source(arc)})
                .findFirst()
                .orElseGet(() -> shortestWayBack(component));
    }

    /** Looks from each member in turn for a way back that is shorter than all before. */
    private int[] shortestWayBack(int[] component) {
        int[] shortest = new int[component.length + 2];
        for (int start : component) {
            int shorter = shortest.length - 2;
            int[] path = ShortestPath.within(
                    shorter, arcs.size(), new int[] {start}, node -> node == start, arcs::successors);
            shortest = path.length == 0 ? shortest : path;
        }
        return shortest;
    }

    private List<Step> steps(int[] path) {
        return IntStream.range(0, path.length - 1)
                .mapToObj(i -> answers.step(rollup, arcs.find(path[i], path[i + 1])))
                .toList();
    }
}
