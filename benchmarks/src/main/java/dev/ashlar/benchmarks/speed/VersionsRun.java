package dev.ashlar.benchmarks.speed;

import dev.ashlar.benchmarks.corpus.TemporaryFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a cold analysis costs as a whole, in this version and in an earlier one, in turns. */
public final class VersionsRun {

    private final Path earlier;
    private final Path now;
    private final PrintStream out;

    /** Compares two launchers of Ashlar and prints to {@code out}. */
    public VersionsRun(Path earlier, Path now, PrintStream out) {
        this.earlier = earlier;
        this.now = now;
        this.out = out;
    }

    /**
     * Analyses each input on its own with one thread, once a round; prints the least of each figure.
     *
     * @throws IOException when an analysis ends with another exit code than 0
     */
    public void run(List<Path> inputs, int rounds) throws IOException {
        out.println("Least of " + rounds + " rounds, cold, one thread.\n");
        out.println("| input | CPU s before | CPU s | ratio | wall s before | wall s | MB before | MB |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Path input : inputs) {
            try (TemporaryFolder folder = TemporaryFolder.create("ashlar-versions")) {
                compare(input, rounds, folder.path());
            }
        }
    }

    private void compare(Path input, int rounds, Path folder) throws IOException {
        Measurement before = measure(earlier, input, folder);
        Measurement after = measure(now, input, folder);
        for (int round = 1; round < rounds; round++) {
            before = before.least(measure(earlier, input, folder));
            after = after.least(measure(now, input, folder));
        }
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %d | %d |%n",
                input.getFileName(),
                before.cpuSeconds(),
                after.cpuSeconds(),
                after.cpuSeconds() / before.cpuSeconds(),
                before.wallSeconds(),
                after.wallSeconds(),
                before.rssMegabytes(),
                after.rssMegabytes());
    }

    private static Measurement measure(Path launcher, Path input, Path folder) throws IOException {
        return MeasuredProcess.run(
                List.of(
                        launcher.toString(),
                        "analyze",
                        "--quiet",
                        "--threads=1",
                        "--cache-dir=" + folder.resolve("cache"),
                        input.toString()),
                folder);
    }
}
