package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Answers who uses a part. */
final class UsageSearch {
    private final DependencyGraph graph;
    private final Answers answers;
    private final Digraph pairs;

    UsageSearch(DependencyGraph graph) {
        this.graph = graph;
        this.answers = new Answers(graph);
        this.pairs = graph.dependencies().pairs();
    }

    Usages of(Part part) {
        BitSet used = answers.typesOf(part);
        SortedMap<Integer, List<TypePair>> byPackage = new TreeMap<>();
        used.stream()
                .flatMap(type -> IntStream.of(pairs.incoming(type)))
                .filter(pair -> !used.get(pairs.source(pair)))
                .sorted()
                .forEach(pair -> byPackage
                        .computeIfAbsent(graph.types().pack(pairs.source(pair)), pack -> new ArrayList<>())
                        .add(answers.pair(pair)));
        List<Usages.Group> groups = byPackage.entrySet().stream()
                .map(entry -> new Usages.Group(answers.pack(entry.getKey()), entry.getValue()))
                .toList();
        return new Usages(part, groups);
    }
}
