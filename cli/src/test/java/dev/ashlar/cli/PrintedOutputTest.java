package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedOutputTest {

    @TempDir
    static Path folder;

    private static Cli shop;

    @BeforeAll
    static void analyze() throws IOException {
        shop = Cli.in(Shop.copyTo(folder.resolve("shop")), folder.resolve("cache"));
        assertThat(shop.run("-q", "analyze").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "analyze,             analyze",
        "why-types,           why Order Invoice",
        "why-packages,        why com.acme.billing com.acme.order",
        "why-modules,         why printing billing",
        "why-only-indirectly, why Printer Tax",
        "why-not-at-all,      why Tax Printer",
        "path,                path printing Tax",
        "path-none,           path Tax Printer",
        "usages-type,         usages Invoice",
        "usages-package,      usages com.acme.order",
        "usages-none,         usages Printer",
        "cycles-packages,     cycles",
        "cycles-modules,      cycles --level modules",
        "cycles-types,        cycles --level types",
        "cycles-none,         cycles --level modules --in printing",
        "cut,                 cut printing com.acme.billing.Tax",
        "cut-none,            cut Tax Printer",
    })
    void is_as_reviewed_in_every_format(String name, String command) {
        for (String format : new String[] {"text", "json", "csv"}) {
            Cli.Run run = shop.run((command + " -q -f " + format).split(" "));
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            Golden.check(name + "." + format.replace("text", "txt"), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "analyze", "shared-models", "propose", "why", "path", "usages", "cycles", "cut"})
    void help_is_as_reviewed(String command) {
        Cli.Run run = shop.run(
                Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Golden.check("help" + (command.isEmpty() ? "" : "-" + command) + ".txt", run.out());
    }

    @Test
    void the_same_input_gives_the_same_bytes_whatever_the_number_of_threads() {
        for (String format : new String[] {"text", "json", "csv"}) {
            String one =
                    shop.run("analyze", "-q", "--threads", "1", "-f", format).out();
            assertThat(shop.run("analyze", "-q", "--threads", "2", "-f", format).out())
                    .isEqualTo(one);
        }
    }

    @Test
    void edges_have_test_sources_and_outside_types_only_when_asked() {
        String plain = shop.run("analyze", "-q", "-f", "csv").out();
        assertThat(plain).doesNotContain("OrderTest").doesNotContain("java.lang.String");
        String all =
                shop.run("analyze", "-q", "-f", "csv", "--tests", "--external").out();
        assertThat(all).contains("OrderTest").contains(",,java.lang.String,");
        shop.run("analyze", "-q");
    }

    @Test
    void every_suggested_command_has_an_answer() {
        shop.run("analyze", "-q")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("ashlar ") && !line.contains(" -o "))
                .forEach(line -> assertThat(
                                shop.run(line.substring("ashlar ".length()).split(" "))
                                        .exitCode())
                        .as(line)
                        .isZero());
    }

    @Test
    void completion_knows_the_commands_and_their_options() {
        assertThat(shop.run("generate-completion").out()).contains("analyze", "cycles", "--no-refresh", "--format");
    }
}
