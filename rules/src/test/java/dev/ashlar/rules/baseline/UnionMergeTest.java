package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.ViolationKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines that git merges by {@code merge=union}, as it does where nobody set up our driver. */
class UnionMergeTest {
    private static final int TRIALS = 60;

    @TempDir
    Path folder;

    @BeforeAll
    static void gitIsThere() throws InterruptedException {
        try {
            Assumptions.assumeTrue(
                    new ProcessBuilder("git", "--version").start().waitFor() == 0);
        } catch (IOException e) {
            Assumptions.abort("no git");
        }
    }

    @Test
    void it_leaves_stale_lines_and_drops_none() throws IOException, InterruptedException {
        Random random = new Random(7);
        int extra = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Baseline old = Baseline.of(entries(random, 60));
            Baseline ours = changed(old, random);
            Baseline theirs = changed(old, random);

            Baseline union = union(old, ours, theirs);
            Baseline exact = BaselineMerge.of(old, ours, theirs);

            assertThat(union.entries()).containsAll(exact.entries());
            List<BaselineEntry> stale = new ArrayList<>(union.entries());
            stale.removeAll(exact.entries());
            assertThat(old.entries()).containsAll(stale);
            extra += stale.size();
        }
        assertThat(extra).as("stale lines, without which this compared nothing").isPositive();
    }

    /** Each side mends five and lets two in. */
    private static Baseline changed(Baseline old, Random random) {
        List<BaselineEntry> entries = new ArrayList<>(old.entries());
        Collections.shuffle(entries, random);
        List<BaselineEntry> kept = new ArrayList<>(entries.subList(5, entries.size()));
        kept.addAll(entries(random, 2));
        return Baseline.of(kept);
    }

    private static List<BaselineEntry> entries(Random random, int count) {
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String type = "a.T" + random.nextInt(1000);
            entries.add(
                    new BaselineEntry(new ViolationKey(Rule.UNDECLARED, List.of("a", "b", type, "b.B")), Note.NONE));
        }
        return entries;
    }

    private Baseline union(Baseline old, Baseline ours, Baseline theirs) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        "git",
                        "merge-file",
                        "--union",
                        "-p",
                        write("ours", ours),
                        write("old", old),
                        write("theirs", theirs))
                .start();
        String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return BaselineReader.read("merged", merged);
    }

    private String write(String name, Baseline baseline) throws IOException {
        return Files.write(folder.resolve(name), BaselineFile.bytes(baseline)).toString();
    }
}
