package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateTest {
    private static final Path SAMPLE =
            Path.of("..", "samples", "journal-monolith").toAbsolutePath().normalize();
    private static final String MAP = Path.of("src", "test", "resources", "maps", "architect.yml")
            .toAbsolutePath()
            .toString();

    @TempDir
    Path folder;

    private Cli.Run rate(Path code, String... options) {
        return Cli.in(code, folder.resolve("cache")).run(options);
    }

    private Path small(String map) throws IOException {
        Path code = Files.createDirectories(folder.resolve("code"));
        Files.writeString(code.resolve("A.java"), "package x.a; public class A { x.b.B b; x.k.K k; }");
        Files.writeString(code.resolve("B.java"), "package x.b; public class B { x.a.A a; }");
        Files.writeString(code.resolve("K.java"), "package x.k; public class K { }");
        Files.writeString(code.resolve("ashlar.yml"), map);
        return code;
    }

    @Test
    void is_as_reviewed_in_every_format() {
        for (String format : new String[] {"text", "csv", "json"}) {
            Cli.Run run = rate(SAMPLE, "propose", "-q", "-f", format, "--rate", MAP);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            Golden.check("propose-rate." + format.replace("text", "txt"), run.out());
        }
    }

    @Test
    void a_module_of_the_map_is_explained_as_reviewed_in_every_format() {
        for (String format : new String[] {"text", "csv", "json"}) {
            Cli.Run run = rate(SAMPLE, "propose", "-q", "-f", format, "--rate", MAP, "--explain", "publishing");
            assertThat(run.err()).isEmpty();
            Golden.check("propose-rate-explain." + format.replace("text", "txt"), run.out());
        }
    }

    @Test
    void a_map_without_uses_says_what_its_numbers_mean() throws IOException {
        Path code = small("""
                version: 1
                modules:
                  a: {packages: [x.a..]}
                  b: {packages: [x.b..]}
                  k: {packages: [x.k..], kind: kernel}
                """);
        Cli.Run run = rate(code, "propose", "-q", "--rate", "ashlar.yml");
        assertThat(run.out()).contains("It lists no `uses`");
        String rows =
                rate(code, "propose", "-q", "-f", "csv", "--rate", "ashlar.yml").out();
        assertThat(rows).contains("pairsAcross,3,").contains("undeclared,2,").contains("cycle,1,");
    }

    /** That proposal has the modules of the file, which are no start for thinking them over. */
    @Test
    void a_proposal_before_does_not_come_back_as_the_one_beside_the_map() throws IOException {
        Path code =
                small("version: 1\nmodules:\n  a: {packages: [x.a]}\n  b: {packages: [x.b]}\n  k: {packages: [x.k]}\n");
        String proposed = rate(code, "propose", "-q").out();

        assertThat(rate(code, "propose", "-q", "-f", "csv", "--rate", "ashlar.yml")
                        .out())
                .contains("modules,3,1\n");
        assertThat(rate(code, "propose", "-q").out()).isEqualTo(proposed);
    }

    @Test
    void the_map_of_the_folder_is_thought_over_beside_itself() throws IOException {
        String map = "version: 1\nmodules:\n  a: {packages: [x.a]}\n  b: {packages: [x.b]}\n  k: {packages: [x.k]}\n";
        Path code = small(map);
        String rows =
                rate(code, "propose", "-q", "-f", "csv", "--rate", "ashlar.yml").out();
        assertThat(rows).contains("modules,3,1\n");
        Files.writeString(code.resolve("other.yml"), map);
        assertThat(rate(code, "propose", "-q", "-f", "csv", "--rate", "other.yml")
                        .out())
                .contains("modules,3,3\n");
    }

    @Test
    void a_rule_that_is_off_counts_nothing() throws IOException {
        Path code = small("""
                version: 1
                modules:
                  a: {packages: [x.a..]}
                  b: {packages: [x.b..]}
                rules: {cycle: off}
                """);
        Cli.Run run = rate(code, "propose", "-q", "--rate", "ashlar.yml");
        assertThat(run.out()).contains("turns off: cycle.");
        assertThat(rate(code, "propose", "-q", "-f", "csv", "--rate", "ashlar.yml")
                        .out())
                .contains("\ncycle,,");
    }

    @Test
    void what_is_wrong_with_a_map_is_told_with_its_line() throws IOException {
        Path code = small("version: 1\nmodules:\n  a: {packages: [x.a..], uses: [c]}\n");
        Cli.Run run = rate(code, "propose", "-q", "-c", MAP, "--rate", "ashlar.yml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ashlar.yml:3: unknown module `c` in `uses`");
    }

    @Test
    void why_is_a_question_about_the_proposal_only() throws IOException {
        Cli.Run run = rate(small("version: 1"), "propose", "-q", "--why", "A", "--rate", "ashlar.yml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("give one of them");
    }

    @Test
    void a_module_that_the_map_does_not_have_is_told() {
        Cli.Run run = rate(SAMPLE, "propose", "-q", "--rate", MAP, "--explain", "publish");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no module of this map is called 'publish'");
    }
}
