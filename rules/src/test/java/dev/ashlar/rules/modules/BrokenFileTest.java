package dev.ashlar.rules.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.rules.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be taken are told from what is wrong with them, line by line. */
class BrokenFileTest {
    @TempDir
    Path folder;

    static List<Sample> samples() throws IOException {
        return Sample.in("broken");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void errors_are_the_ones_that_the_sample_expects(Sample sample) {
        ModulesFileException thrown = broken(sample.modulesFile());

        assertThat(thrown.errors().stream().map(error -> error + "\n").collect(Collectors.joining()))
                .isEqualTo(sample.section("expected errors").orElseThrow());
        assertThat(thrown.getMessage() + "\n")
                .isEqualTo(sample.section("expected errors").orElseThrow());
    }

    @Test
    @Timeout(20)
    void deep_nesting_is_refused_before_it_costs_anything() {
        assertThat(broken("version: 1\nroot: " + "[".repeat(1_000_000)))
                .hasMessage("ashlar.yml:2: nested more than 50 levels deep");
    }

    @Test
    void of_very_many_errors_the_first_are_told_and_the_rest_are_counted() {
        String file = IntStream.range(0, 120)
                .mapToObj(i -> "k" + i + "\u00e9\u00e9\u00e9\u00e9: 1\n")
                .collect(Collectors.joining());
        ModulesFileException thrown = broken("version: 1\n" + file);

        assertThat(thrown.errors()).hasSize(51);
        assertThat(thrown.errors().get(50)).hasToString("ashlar.yml:52: and 70 more errors from here on");
    }

    @Test
    void whatever_a_message_quotes_it_stays_a_line_of_bearable_length() {
        assertThat(broken("version: 1\n\"a\\n\\e[31mb\\u2028\": 1"))
                .hasMessageStartingWith("ashlar.yml:2: unknown key `a??[31mb?`; expected version, root");
        assertThat(broken("version: " + "9".repeat(100_000)).getMessage())
                .hasSizeLessThan(600)
                .endsWith("...");
    }

    @Test
    void an_empty_text_is_told_from_a_file_without_modules() {
        assertThat(broken("")).hasMessage("ashlar.yml:1: the file is empty; expected `version: 1` and `modules`");
        assertThat(ModulesFileReader.read("ashlar.yml", "version: 1").modules()).isEmpty();
    }

    @Test
    void a_character_that_yaml_does_not_allow_is_told_with_its_line() {
        assertThat(broken("version: 1\n# \ud83d\ude00\nroot: [\u0007]"))
                .hasMessage("ashlar.yml:3: character U+0007 is not allowed in YAML");
    }

    @Test
    void a_file_is_read_with_the_name_that_it_was_given() throws IOException {
        Path file = write("\ufeffversion: 1\r\nmodules:\r\n  b\u00fcro: {packages: [com.acme]}\r\n"
                .getBytes(StandardCharsets.UTF_8));

        ModulesFile read = ModulesFileReader.read(file);

        assertThat(read.name()).isEqualTo(slashes(file));
        assertThat(read.module("b\u00fcro").orElseThrow().line()).isEqualTo(3);
    }

    @Test
    void a_file_in_another_encoding_is_told_with_the_line_of_its_first_wrong_byte() throws IOException {
        Path file = write("version: 1\n# B\u00fcro\n".getBytes(StandardCharsets.ISO_8859_1));

        refuses(file, ":2: not in UTF-8: byte 0xFC");
    }

    @Test
    void a_file_that_is_cut_off_within_a_character_is_told() throws IOException {
        refuses(write(new byte[] {'a', '\n', (byte) 0xC3}), ":2: not in UTF-8: byte 0xC3");
    }

    @Test
    void a_huge_file_is_refused() throws IOException {
        Path file = write(new byte[FileText.MOST_BYTES + 1]);

        refuses(file, ": larger than 32 MiB; expected a modules file");
    }

    @Test
    void a_missing_file_is_told() {
        refuses(folder.resolve("ashlar.yml"), ": no such file");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("ashlar.yml"), bytes);
    }

    private static void refuses(Path file, String expected) {
        assertThatExceptionOfType(ModulesFileException.class)
                .isThrownBy(() -> ModulesFileReader.read(file))
                .withMessage(slashes(file) + expected);
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static ModulesFileException broken(String text) {
        return catchThrowableOfType(ModulesFileException.class, () -> ModulesFileReader.read("ashlar.yml", text));
    }
}
