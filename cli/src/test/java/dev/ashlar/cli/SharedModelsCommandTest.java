package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedModelsCommandTest {
    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Cli in(String sample) {
        return Cli.in(SAMPLES.resolve(sample), folder.resolve("cache"));
    }

    /** A copy has no history, which grows with each commit of ours. */
    private Cli inCopyOf(String sample) throws IOException {
        Path copy = folder.resolve(sample);
        List<Path> files;
        try (var tree = Files.walk(SAMPLES.resolve(sample))) {
            files = new ArrayList<>(tree.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("target"))
                    .toList());
        }
        for (Path file : files) {
            Path target = copy.resolve(SAMPLES.resolve(sample).relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return Cli.in(copy, folder.resolve("cache"));
    }

    @ParameterizedTest
    @CsvSource({
        "shop-services,    shop-services",
        "ticket-lombok,    ticket-lombok",
        "journal-monolith, journal-monolith",
        "healthy-services, healthy-services",
    })
    void is_as_reviewed_in_every_format(String sample, String name) throws IOException {
        Cli cli = inCopyOf(sample);
        for (String format : new String[] {"text", "json", "csv", "markdown"}) {
            Cli.Run run = cli.run("shared-models", "-q", "-f", format);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            Golden.check(
                    "shared-models-" + name + "."
                            + format.replace("text", "txt").replace("markdown", "md"),
                    run.out());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type,     --type Product",
        "table,    --table stock_item",
        "artifact, --artifact shop-models",
        "uses,     --uses",
    })
    void each_view_is_as_reviewed(String name, String view) throws IOException {
        Cli cli = inCopyOf("shop-services");
        for (String format : new String[] {"text", "json", "csv"}) {
            Cli.Run run = cli.run(("shared-models -q -f " + format + " " + view).split(" "));
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            Golden.check("shared-models-" + name + "." + format.replace("text", "txt"), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--type Produkt", "--table stock_items", "--artifact shop-model"})
    void a_name_that_is_not_there_is_met_with_near_ones(String view) {
        Cli.Run run = in("shop-services").run(("shared-models -q " + view).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        Golden.check("error-shared-models" + view.replace(' ', '-').replace("--", "-") + ".txt", run.err());
    }

    @Test
    void two_views_at_once_are_refused() {
        Cli.Run run = in("shop-services").run("shared-models", "-q", "--uses", "--type", "Product");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mutually exclusive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shared-models --type Product",
                "shared-models --table stock_item",
                "shared-models --uses",
                "analyze",
                "why orders stock",
                "path orders stock",
                "usages orders",
                "cycles",
                "cut orders stock"
            })
    void other_answers_have_no_markdown_which_is_said_before_anything_is_read(String command) {
        Cli.Run run = Cli.in(folder.resolve("no-such-folder"), folder.resolve("cache"))
                .run((command + " -q -f markdown").split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "ashlar: this answer has no format markdown, only text, json and csv" + System.lineSeparator());
    }

    @Test
    void every_suggested_command_has_an_answer() {
        Cli cli = in("shop-services");
        cli.run("shared-models", "-q")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("ashlar ") && !line.contains(" -o "))
                .forEach(line -> assertThat(
                                cli.run(line.substring("ashlar ".length()).split(" "))
                                        .exitCode())
                        .as(line)
                        .isZero());
    }

    @Test
    void the_same_input_gives_the_same_bytes_whatever_the_number_of_threads() {
        Cli cli = in("ticket-lombok");
        for (String format : new String[] {"text", "json", "csv", "markdown"}) {
            assertThat(cli.run("shared-models", "-q", "--threads", "1", "-f", format)
                            .out())
                    .isEqualTo(cli.run("shared-models", "-q", "--threads", "2", "-f", format)
                            .out());
        }
    }

    @Test
    void hostile_names_break_no_format() throws IOException {
        Path hostile = folder.resolve("hostile");
        for (String service : List.of("a|b", "c<script>")) {
            Path sources = Files.createDirectories(hostile.resolve(service + "/src/main/java/x"));
            Files.writeString(hostile.resolve(service + "/Dockerfile"), "FROM x");
            Files.writeString(hostile.resolve(service + "/build.gradle"), "");
            Files.writeString(
                    sources.resolve("X.java"),
                    "package x; class X { String s = \"update \\\"o|<b>\\\" set a = 1\"; lib.Order o; }");
        }
        Path lib = Files.createDirectories(hostile.resolve("lib\"_*`/src/main/java/lib"));
        Files.writeString(hostile.resolve("lib\"_*`/build.gradle"), "");
        Files.writeString(lib.resolve("Order.java"), "package lib; public record Order(int id) {}");
        Cli cli = Cli.in(hostile, folder.resolve("cache"));
        Cli.Run markdown = cli.run("shared-models", "-q", "-f", "markdown");
        assertThat(markdown.err()).isEmpty();
        assertThat(markdown.out()).doesNotContain("<script>").contains("lib\"\\_\\*\\`");
        assertThat(cli.run("shared-models", "-q", "--uses", "-f", "csv").out())
                .contains("\"lib\"\"_*`\",lib.Order,a|b,");
        assertThat(cli.run("shared-models", "-q", "-f", "json").out()).contains("lib\\\"_*`");
    }

    @Test
    void statements_that_could_not_be_read_are_not_clean_under_strict() throws IOException {
        Path code = Files.createDirectories(folder.resolve("strict/src/main/java"));
        Files.writeString(code.resolve("A.java"), "class A { String s = \"select a from t where (((\"; }");
        Cli cli = Cli.in(folder.resolve("strict"), folder.resolve("cache"));
        assertThat(cli.run("shared-models", "-q").exitCode()).isZero();
        assertThat(cli.run("shared-models", "-q", "--strict").exitCode()).isEqualTo(1);
    }
}
