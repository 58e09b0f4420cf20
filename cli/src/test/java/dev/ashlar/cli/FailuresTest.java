package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

class FailuresTest {

    @TempDir
    Path folder;

    private Cli shop;

    @BeforeEach
    void copy() throws IOException {
        shop = Cli.in(Shop.copyTo(folder.resolve("shop")), folder.resolve("cache"));
    }

    @ParameterizedTest
    @CsvSource({
        "error-no-command,        ''",
        "error-unknown-command,   anlyze",
        "error-unknown-option,    analyze --fromat=json",
        "error-unknown-format,    analyze -f xml",
        "error-unknown-level,     cycles --level classes",
        "error-missing-name,      why Order",
        "error-no-threads,        analyze --threads 0",
        "error-name-misspelt,     why Ordr Invoice",
        "error-name-unknown,      usages Zebra",
        "error-same-part,         why Order Order",
        "error-overlapping-parts, path order Order",
    })
    void wrong_usage_is_told_in_a_line_or_two_and_exits_2(String name, String command) {
        shop.run("-q", "analyze");
        Cli.Run run = shop.run(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        Golden.check(name + ".txt", run.err());
    }

    @Test
    void a_path_that_is_not_there_is_named() {
        Cli.Run run = shop.run("analyze", "nowhere");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).matches("ashlar: .*nowhere: no such file or folder\n");
        assertThat(shop.run("-C", "nowhere", "analyze").err()).isEqualTo("ashlar: nowhere: no such folder\n");
    }

    @Test
    void strict_exits_1_when_a_file_could_not_be_read_and_prints_the_result_all_the_same() throws IOException {
        Cli.Run run = shop.run("analyze", "--strict", "-q");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Label.java:").contains("com.acme.order.Order");
        assertThat(run.err()).contains("--strict");
        Files.delete(folder.resolve("shop/printing/src/main/java/com/acme/printing/Label.java"));
        assertThat(shop.run("analyze", "--strict", "-q").exitCode()).isZero();
    }

    @Test
    void a_fault_of_ours_exits_3_and_shows_its_stack_only_when_asked() {
        assertThat(crash())
                .isEqualTo("3 ashlar: internal error: java.lang.IllegalStateException: our fault\n"
                        + "ashlar: run it again with --stacktrace and report what it prints\n");
        assertThat(crash("--stacktrace"))
                .startsWith("3 java.lang.IllegalStateException")
                .contains("FailuresTest");
    }

    private String crash(String... options) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(shop.surroundings(OutputStream.nullOutputStream(), err));
        String[] args = new String[options.length + 1];
        System.arraycopy(options, 0, args, 0, options.length);
        args[options.length] = "crash";
        int exitCode =
                AshlarCommand.commandLine(session).addSubcommand(new Crash()).execute(args);
        return exitCode + " " + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_reader_that_went_away_ends_the_run_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(shop.run(new FailingStream("Broken pipe"), err, "analyze", "-q", "-f", "csv"))
                .isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_full_disk_is_an_error() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(shop.run(new FailingStream("No space left on device"), err, "analyze", "-q"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("ashlar: No space left on device\n");
    }

    @Command(name = "crash")
    private static final class Crash implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("our fault");
        }
    }

    private static final class FailingStream extends OutputStream {
        private final String message;

        FailingStream(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
