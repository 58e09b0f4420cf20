package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.graph.MinimumCut;
import dev.ashlar.analyzer.graph.ShortestPath;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Answers what lies between two parts. */
final class Paths {
    private final Answers answers;
    private final Digraph pairs;

    Paths(DependencyGraph graph) {
        this.answers = new Answers(graph);
        this.pairs = graph.dependencies().pairs();
    }

    Why why(Part from, Part to) {
        Ends ends = ends(from, to);
        List<TypePair> direct = ends.sources.stream()
                .flatMap(type -> IntStream.range(pairs.firstArc(type), pairs.firstArc(type + 1)))
                .filter(pair -> ends.sinks.get(pairs.target(pair)))
                .mapToObj(answers::pair)
                .toList();
        return new Why(from, to, direct, direct.isEmpty() ? distance(shortest(ends)) : 1);
    }

    private static int distance(int[] path) {
        return Math.max(0, path.length - 1);
    }

    Route shortest(Part from, Part to) {
        int[] path = shortest(ends(from, to));
        List<Step> steps = IntStream.range(0, distance(path))
                .mapToObj(i -> answers.step(pairs.find(path[i], path[i + 1])))
                .toList();
        return new Route(from, to, steps);
    }

    private int[] shortest(Ends ends) {
        return ShortestPath.between(pairs.size(), ends.sources.stream().toArray(), ends.sinks::get, pairs::successors);
    }

    Cut cut(Part from, Part to) {
        Ends ends = ends(from, to);
        List<TypePair> cut = IntStream.of(MinimumCut.of(pairs, ends.sources, ends.sinks))
                .mapToObj(answers::pair)
                .toList();
        return new Cut(from, to, cut);
    }

    private Ends ends(Part from, Part to) {
        Ends ends = new Ends(answers.typesOf(from), answers.typesOf(to));
        if (ends.sources.intersects(ends.sinks)) {
            throw new OverlappingParts(from, to);
        }
        return ends;
    }

    private record Ends(BitSet sources, BitSet sinks) {}
}
