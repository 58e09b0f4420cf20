package dev.ashlar.analyzer.snapshot;

import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All texts of a snapshot, each once, numbered in their order. */
final class TextTable {
    private final SortedSet<String> texts;
    private final Map<String, Integer> numbers = new HashMap<>();

    private TextTable(SortedSet<String> texts) {
        this.texts = texts;
        texts.forEach(text -> numbers.put(text, numbers.size()));
    }

    static TextTable of(Snapshot snapshot) {
        SortedSet<String> texts = new TreeSet<>();
        texts.addAll(snapshot.inputs().roots());
        texts.addAll(snapshot.inputs().options());
        snapshot.inputs().files().forEach(file -> texts.add(file.path()));
        addAll(snapshot.graph(), texts);
        return new TextTable(texts);
    }

    private static void addAll(DependencyGraph graph, SortedSet<String> texts) {
        int inside = graph.types().inside();
        texts.addAll(graph.modules());
        IntStream.range(0, graph.packages().size())
                .forEach(pack -> texts.add(graph.packages().name(pack)));
        IntStream.range(0, graph.files().size())
                .forEach(file -> texts.add(graph.files().path(file)));
        IntStream.range(0, inside).forEach(type -> texts.add(graph.types().binaryName(type)));
        IntStream.range(inside, graph.types().size())
                .forEach(type -> texts.add(graph.types().qualifiedName(type)));
    }

    void writeTo(ByteSink sink) {
        sink.number(texts.size());
        texts.forEach(sink::text);
    }

    int numberOf(String text) {
        return numbers.getOrDefault(text, -1);
    }
}
