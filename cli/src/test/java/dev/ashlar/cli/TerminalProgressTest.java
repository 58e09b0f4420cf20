package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void says_nothing_in_the_first_second() {
        try (TerminalProgress progress = progress(Set.of())) {
            progress.step("reading", 1000);
            progress.advance(1000);
            now = 999_999_999;
            progress.step("resolving", 0);
        }
        assertThat(printed()).isEmpty();
    }

    @Test
    void says_each_step_once_when_it_takes_longer() {
        try (TerminalProgress progress = progress(Set.of())) {
            progress.step("reading", 1000);
            now = 2_000_000_000;
            progress.advance(10);
            progress.advance(10);
            progress.step("resolving", 0);
        }
        assertThat(printed()).isEqualTo("ashlar: reading (1,000)\nashlar: resolving\n");
    }

    @Test
    void draws_a_bar_on_a_terminal_and_takes_it_away() {
        try (TerminalProgress progress = progress(Set.of("err"))) {
            progress.step("reading", 1000);
            now = 2_000_000_000;
            progress.advance(500);
        }
        assertThat(printed()).contains("reading").doesNotContain("ashlar:");
        assertThat(printed()).endsWith('\r' + " ".repeat(59) + '\r');
        assertThat(printed().split("\r")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void says_nothing_when_the_run_is_quiet() {
        now = 0;
        Session session = session(Set.of("err"));
        AshlarCommand.commandLine(session).parseArgs("--quiet");
        try (TerminalProgress progress = new TerminalProgress(session, () -> now)) {
            progress.step("reading", 1000);
            now = 2_000_000_000;
            progress.advance(500);
        }
        assertThat(printed()).isEmpty();
    }

    @Test
    void keeps_the_time_of_every_step() {
        TerminalProgress progress = progress(Set.of());
        progress.step("reading", 1);
        now = 300_000_000;
        progress.step("resolving", 1);
        now = 500_000_000;
        progress.close();
        assertThat(progress.times()).containsExactly("reading: 0.3 s", "resolving: 0.2 s");
    }

    private TerminalProgress progress(Set<String> terminals) {
        return new TerminalProgress(session(terminals), () -> now);
    }

    private Session session(Set<String> terminals) {
        Path here = Path.of("").toAbsolutePath();
        return new Session(
                new Surroundings(OutputStream.nullOutputStream(), err, here, here, Map.of("COLUMNS", "60"), terminals));
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
