package dev.ashlar.benchmarks.speed;

import dev.ashlar.benchmarks.corpus.CorpusFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures all candidates on one corpus, in rounds, so that what disturbs the machine disturbs all of them. */
public final class SpeedRun {

    private final CorpusFolder folder;
    private final Path jdk;
    private final PrintStream out;

    /** Measures on {@code jdk}, the home of a JDK, and prints to {@code out}. */
    public SpeedRun(CorpusFolder folder, Path jdk, PrintStream out) {
        this.folder = folder;
        this.jdk = jdk;
        this.out = out;
    }

    /** Runs each candidate whose name contains {@code only} once a round; prints the least of each figure. */
    public void run(int rounds, String only) throws IOException {
        List<Path> classJars = PlainJars.of(folder.classJars(), folder.result("plain"));
        List<Candidate> candidates = new Candidates(jdk, folder.sourcesJars(), classJars)
                .all().stream().filter(it -> it.name().contains(only)).toList();
        out.println("# " + folder.corpus().name() + "\n");
        out.println("Least of " + rounds + " rounds. JDK " + jdk.getFileName() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + load() + " at the start.\n");
        Map<String, Measurement> byName = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Candidate candidate : candidates) {
                Measurement measured = MeasuredProcess.run(candidate.command(), folder.root());
                byName.merge(candidate.name(), measured, Measurement::least);
                log(round, candidate, measured);
            }
        }
        SpeedTable table = new SpeedTable(byName);
        out.println(table.markdown());
        out.println(table.scaling());
        out.println(load() + " at the end.");
    }

    private static void log(int round, Candidate candidate, Measurement measured) {
        System.err.printf(
                Locale.ROOT,
                "round %d: %s: %.2f CPU s, %.2f s, %d MB%n",
                round,
                candidate.name(),
                measured.cpuSeconds(),
                measured.wallSeconds(),
                measured.rssMegabytes());
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "load %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
