package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.system.TrialSystem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects figures by kind of system, variant, method and whether the number of modules was given. */
final class Means {

    private static final String HEAD = """
            | truth | variant | method | number | systems | ARI | NMI | MoJoFM | match | modules | seconds |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private record Key(Kind kind, String variant, String method, String number) {

        String cells() {
            return kind.label() + " | " + variant + " | " + method + " | " + number;
        }
    }

    private final Map<Key, List<Figures>> figures = new LinkedHashMap<>();

    void add(Kind kind, String variant, String method, String number, Figures of) {
        figures.computeIfAbsent(new Key(kind, variant, method, number), key -> new ArrayList<>())
                .add(of);
    }

    /** A row for each mean, the kinds apart. */
    String markdown() {
        return figures.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind()))
                .map(entry ->
                        "| " + entry.getKey().cells() + " | " + entry.getValue().size() + " | "
                                + Figures.mean(entry.getValue()).cells() + " |")
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }
}
