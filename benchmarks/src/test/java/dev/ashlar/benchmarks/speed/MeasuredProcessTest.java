package dev.ashlar.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class MeasuredProcessTest {

    @TempDir
    private Path folder;

    @Test
    void the_time_of_the_children_is_the_last_line() {
        assertThat(MeasuredProcess.childSeconds(List.of("a warning", "9m9.00s 9m9.00s", "1m2.50s 0m0.25s")))
                .isEqualTo(62.75);
    }

    @Test
    void the_last_line_printed_is_the_result() throws IOException {
        assertThat(MeasuredProcess.run(List.of("echo", "done"), folder).result())
                .isEqualTo("done");
    }

    @Test
    void a_command_that_fails_is_told_with_what_it_complained_of() {
        assertThatThrownBy(() -> MeasuredProcess.run(List.of("sh", "-c", "echo broken >&2; exit 3"), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken");
    }
}
