package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.ModulesFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposeCommandTest {
    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Cli in(Path code) {
        return Cli.in(code, folder.resolve("cache"));
    }

    private Path small(String... files) throws IOException {
        Path code = Files.createDirectories(folder.resolve("code"));
        Files.writeString(code.resolve("Order.java"), "package x.y.order; public class Order { x.y.stock.Item item; }");
        Files.writeString(code.resolve("Item.java"), "package x.y.stock; public class Item { Item next; }");
        if (files.length > 0) {
            Files.writeString(code.resolve("ashlar.yml"), String.join("\n", files));
        }
        return code;
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal-monolith", "corner-shop"})
    void is_as_reviewed_in_every_format(String sample) {
        for (String format : new String[] {"text", "csv", "yaml", "json", "markdown", "dot", "svg"}) {
            Cli.Run run = in(SAMPLES.resolve(sample)).run("propose", "-q", "-f", format);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            Golden.check(
                    "propose-" + sample + "."
                            + format.replace("text", "txt")
                                    .replace("yaml", "yml")
                                    .replace("markdown", "md"),
                    run.out());
        }
    }

    @Test
    void a_draft_is_respected_the_next_time_and_written_again_byte_for_byte() throws IOException {
        Path code = small();
        Cli cli = in(code);
        assertThat(cli.run("propose", "-q", "-f", "yaml", "-o", "ashlar.yml").exitCode())
                .isZero();
        String draft = Files.readString(code.resolve("ashlar.yml"));
        assertThat(ModulesFileReader.read("ashlar.yml", draft).modules()).isNotEmpty();
        assertThat(cli.run("propose", "-q", "-f", "yaml").out()).isEqualTo(draft);
    }

    @Test
    void with_api_the_draft_says_what_modules_offer_and_the_text_what_becomes_internal() {
        Cli cli = in(SAMPLES.resolve("journal-monolith"));
        for (String format : new String[] {"text", "yaml", "json"}) {
            Cli.Run run = cli.run("propose", "-q", "--api", "-f", format);
            assertThat(run.err()).isEmpty();
            Golden.check("propose-api." + format.replace("text", "txt").replace("yaml", "yml"), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal-monolith", "corner-shop", "shop-services", "ticket-lombok"})
    void with_api_nothing_counts_that_did_not_count_without(String sample) throws IOException {
        Cli cli = in(SAMPLES.resolve(sample));
        Path plain = folder.resolve("plain.yml");
        Path api = folder.resolve("api.yml");
        Files.writeString(plain, cli.run("propose", "-q", "-f", "yaml").out());
        Files.writeString(api, cli.run("propose", "-q", "-f", "yaml", "--api").out());
        assertThat(ModulesFileReader.read(plain).modules())
                .isNotEmpty()
                .allMatch(module -> module.api().isEmpty());
        assertThat(ModulesFileReader.read(api).modules())
                .allMatch(module -> module.api().isPresent());
        String[] rate = {"propose", "-q", "-f", "csv", "--rate"};
        String rated = cli.run(with(rate, api)).out();
        assertThat(rated)
                .contains("undeclared,")
                .contains("internal,0,")
                .isEqualTo(cli.run(with(rate, plain)).out());
    }

    private static String[] with(String[] words, Path last) {
        return Stream.concat(Stream.of(words), Stream.of(last.toString())).toArray(String[]::new);
    }

    @Test
    void an_api_is_written_again_byte_for_byte() throws IOException {
        Path code = small();
        Cli cli = in(code);
        cli.run("propose", "-q", "-f", "yaml", "--api", "-o", "ashlar.yml");
        String draft = Files.readString(code.resolve("ashlar.yml"));
        assertThat(draft).contains("api: [");
        assertThat(cli.run("propose", "-q", "-f", "yaml", "--api").out()).isEqualTo(draft);
        assertThat(cli.run("propose", "-q", "-f", "yaml").out()).isEqualTo(draft);
    }

    @Test
    void a_file_that_is_there_is_overwritten_only_by_force() throws IOException {
        Path code = small("version: 1", "");
        Cli.Run refused = in(code).run("propose", "-q", "-f", "yaml", "-o", "ashlar.yml");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualToIgnoringNewLines("ashlar: ashlar.yml is there already; --force overwrites it");
        assertThat(Files.readString(code.resolve("ashlar.yml"))).isEqualTo("version: 1\n");
        assertThat(in(code).run("propose", "-q", "-f", "yaml", "-o", "ashlar.yml", "--force")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(code.resolve("ashlar.yml"))).contains("modules:");
    }

    @Test
    void every_error_of_a_modules_file_is_told_with_its_line() throws IOException {
        Cli.Run run = in(small("version: 1", "modles: {}", "tests: maybe", "")).run("propose", "-q");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("ashlar.yml:2: unknown key `modles`; did you mean `modules`?")
                .contains("ashlar.yml:3: `tests` cannot be `maybe`");
    }

    @ParameterizedTest
    @CsvSource({
        "--modules 0,                           --modules needs a number such as 12",
        "--modules 9..3,                        --modules needs a number such as 12",
        "--evidence historie,                   'historie' is none of structure",
        "--evidence packages --ignore-packages, leave nothing to look at",
        "-c nowhere.yml,                        no such file",
        "--why Ordr,                            did you mean Order?",
        "--explain nowhere,                     no proposed module is called 'nowhere'",
        "-f markdown --why Order,               'this answer has no format markdown, only text, json and csv'",
        "--api --why Order,                     --api is about the whole draft",
        "--api --explain order,                 --api is about the whole draft",
        "--api --rate ashlar.yml,               --api is about the whole draft",
        "--api -f csv,                          'this answer has no format csv, only text, json and yaml'",
        "-f yaml --why Order,                   'this answer has no format yaml, only text, json and csv'",
    })
    void wrong_usage_is_told_and_nothing_is_printed(String options, String message) throws IOException {
        Cli.Run run = in(small()).run(("propose -q " + options).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.replace("'this", "this"));
    }

    @Test
    void every_suggested_command_has_an_answer() {
        Cli cli = in(SAMPLES.resolve("journal-monolith"));
        cli.run("propose", "-q")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("ashlar ") && !line.contains(" -o "))
                .forEach(line -> assertThat(cli.run((line.substring("ashlar ".length()) + " -q").split(" "))
                                .exitCode())
                        .as(line)
                        .isZero());
    }

    @Test
    void the_views_are_as_reviewed() {
        Cli cli = in(SAMPLES.resolve("journal-monolith"));
        Golden.check(
                "propose-why.txt",
                cli.run("propose", "-q", "--why", "ArchiveJob").out());
        Golden.check(
                "propose-why.json",
                cli.run("propose", "-q", "-f", "json", "--why", "ArchiveJob").out());
        String first = cli.run("propose", "-q", "-f", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[1];
        Golden.check(
                "propose-explain.txt",
                cli.run("propose", "-q", "--explain", first).out());
        Golden.check(
                "propose-explain.json",
                cli.run("propose", "-q", "-f", "json", "--explain", first).out());
    }
}
