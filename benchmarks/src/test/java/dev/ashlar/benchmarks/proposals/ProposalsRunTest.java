package dev.ashlar.benchmarks.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.benchmarks.proposals.fit.FittedScorings;
import dev.ashlar.benchmarks.proposals.system.TrialSystems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfEnvironmentVariable(named = "ASHLAR_CORPORA", matches = ".+")
final class ProposalsRunTest {

    @TempDir
    private Path cache;

    /** The seconds, which end each row, differ from run to run. The figures of the package tree are the published ones. */
    @Test
    void a_small_system_is_tried_in_each_variant() throws IOException {
        String printed = run("");

        assertThat(printed)
                .contains("| jpetstore | seen | package tree | free | 3 | -0.050 | 0.032 | 35.0 | 39.1 | 4 | ")
                .contains("| jpetstore | hidden | package tree | free | 3 | 0.000 | 0.000 | 35.0 | 43.5 | 1 | ")
                .contains("| jpetstore | hidden | Leiden on types | given | 3 | ")
                .contains("| business features | hidden | Leiden on types | free | 1 | ")
                .contains("| jpetstore | seen | package tree | cold | 0.0 | 1.000 |")
                .doesNotContain("back edges", "app.<layer>");
    }

    @Test
    void variants_can_be_chosen_by_a_part_of_their_names() throws IOException {
        assertThat(run("hid")).contains("| jpetstore | hidden |").doesNotContain("| seen |");
    }

    private String run(String only) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream());
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new ProposalsRun(
                            new TrialSystems(Path.of(System.getenv("ASHLAR_CORPORA")), cache, silence),
                            FittedScorings.read(),
                            only,
                            out,
                            silence)
                    .run(List.of("jpetstore"));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
