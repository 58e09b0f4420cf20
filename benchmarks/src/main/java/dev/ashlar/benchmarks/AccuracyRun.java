package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.accuracy.Accuracy;
import dev.ashlar.benchmarks.accuracy.Comparison;
import dev.ashlar.benchmarks.accuracy.ComparisonText;
import dev.ashlar.benchmarks.corpus.CorpusFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Analyses a corpus with Ashlar and compares the edges with both oracles. */
record AccuracyRun(CorpusFolder folder, Oracles oracles, Arguments arguments, PrintStream out) {

    void run() throws IOException {
        oracles.complete(
                arguments.path("--jdk").isPresent()
                        ? Jdk.in(arguments.path("--jdk").get())
                        : Jdk.newest());
        List<Comparison> comparisons = Accuracy.compare(
                ashlarCsv(), oracles.javacEdges(), oracles.javacErrors(), oracles.bytecodeEdges(), folder.unpacked());
        out.println("# " + folder.corpus().name() + "\n");
        ComparisonText text =
                new ComparisonText(out, folder.unpacked(), arguments.number("--limit", Integer.MAX_VALUE));
        comparisons.forEach(text::print);
    }

    private Path ashlarCsv() throws IOException {
        if (arguments.path("--csv").isPresent()) {
            return arguments.path("--csv").get();
        }
        Path csv = folder.result("ashlar.csv");
        List<String> command = new ArrayList<>(List.of(
                arguments.option("--ashlar").orElse(System.getProperty("ashlar.launcher", "ashlar")),
                "analyze",
                "-f",
                "csv",
                "-o",
                csv.toString()));
        folder.sourcesJars().forEach(jar -> command.add(jar.toString()));
        Forked.run(command);
        return csv;
    }
}
