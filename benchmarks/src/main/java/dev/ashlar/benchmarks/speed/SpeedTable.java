package dev.ashlar.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measurements as a Markdown table, with each candidate's CPU time as a multiple of the ones it is compared with. */
record SpeedTable(Map<String, Measurement> byName) {

    private static final String HEAD = """
            | candidate | CPU s | wall s | RSS MB | × read | × javac parse | × JavaParser tuned | × JavaParser default | result |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    String markdown() {
        return byName.keySet().stream().map(this::row).collect(Collectors.joining("\n", HEAD, "\n"));
    }

    /** How much of the wall time of one thread two threads take; empty when they were not both measured. */
    String scaling() {
        if (!byName.keySet().containsAll(List.of(Candidates.ONE_THREAD, Candidates.TWO_THREADS))) {
            return "";
        }
        double share = measured(Candidates.TWO_THREADS).wallSeconds()
                / measured(Candidates.ONE_THREAD).wallSeconds();
        return String.format(Locale.ROOT, "Two threads take %.2f of the wall time of one.%n", share);
    }

    private String row(String name) {
        Measurement measured = measured(name);
        String ratios = Stream.of(Candidates.READ, Candidates.JAVAC, Candidates.TUNED, Candidates.DEFAULT)
                .map(base -> ratio(measured, base))
                .collect(Collectors.joining(" | "));
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %d | %s | %s |",
                name,
                measured.cpuSeconds(),
                measured.wallSeconds(),
                measured.rssMegabytes(),
                ratios,
                measured.result());
    }

    private String ratio(Measurement measured, String base) {
        return byName.containsKey(base)
                ? String.format(
                        Locale.ROOT,
                        "%.2f",
                        measured.cpuSeconds() / measured(base).cpuSeconds())
                : "";
    }

    private Measurement measured(String name) {
        return Objects.requireNonNull(byName.get(name));
    }
}
