package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColorTest {

    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void copy() throws IOException {
        cli = Cli.in(Shop.copyTo(folder.resolve("shop")), folder.resolve("cache"));
    }

    @Test
    void a_terminal_gets_colours_and_a_pipe_none() {
        assertThat(cli.on("out").run("analyze").out()).contains(ESCAPE);
        assertThat(cli.on("err").run("analyze").out()).doesNotContain(ESCAPE);
    }

    @Test
    void the_text_is_the_same_without_the_colours() {
        String colored = cli.run("analyze", "--color", "always").out();
        assertThat(colored.replaceAll("\u001b\\[\\d*m", ""))
                .isEqualTo(cli.run("analyze").out());
    }

    @Test
    void no_color_and_a_dumb_terminal_are_honoured_and_always_is_stronger() {
        assertThat(cli.on("out").with("NO_COLOR", "1").run("analyze").out()).doesNotContain(ESCAPE);
        assertThat(cli.on("out").with("TERM", "dumb").run("analyze").out()).doesNotContain(ESCAPE);
        assertThat(cli.with("NO_COLOR", "1").run("analyze", "--color=always").out())
                .contains(ESCAPE);
    }

    @Test
    void never_means_never_for_help_too() {
        assertThat(cli.on("out").run("why", "--help").out()).contains(ESCAPE);
        assertThat(cli.on("out").run("why", "--help", "--color=never").out()).doesNotContain(ESCAPE);
        assertThat(cli.on("out").run("analyze", "--color", "never").out()).doesNotContain(ESCAPE);
    }

    @Test
    void a_file_and_the_formats_for_machines_get_none() throws IOException {
        cli.on("out").run("analyze", "-o", "summary.txt");
        assertThat(Files.readString(folder.resolve("shop/summary.txt"))).doesNotContain(ESCAPE);
        assertThat(cli.run("analyze", "-f", "json", "--color=always").out()).doesNotContain(ESCAPE);
        assertThat(cli.run("analyze", "-f", "csv", "--color=always").out()).doesNotContain(ESCAPE);
    }
}
