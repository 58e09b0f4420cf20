package dev.ashlar.analyzer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SkimPropertyTest {
    private static final List<Path> SOURCES = sources();

    @Property(tries = 500)
    void any_bytes_yield_well_formed_facts(@ForAll byte[] bytes) {
        assertThatFactsAreWellFormed(Skim.skim(SourceText.of(bytes), List.of()));
    }

    @Property(tries = 500)
    void any_tokens_in_any_order_yield_well_formed_facts(@ForAll("tokens") String text) {
        assertThatFactsAreWellFormed(Skim.skim(SourceText.of(text.getBytes(ISO_8859_1)), List.of()));
    }

    @Property(tries = 300)
    void mutilated_source_yields_well_formed_facts(@ForAll("mutilated") String text) {
        assertThatFactsAreWellFormed(Skim.skim(SourceText.of(text.getBytes(ISO_8859_1)), List.of()));
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(
                        "class ",
                        "record ",
                        "enum ",
                        "interface ",
                        "@",
                        "A",
                        "b",
                        "{",
                        "}",
                        "(",
                        ")",
                        "<",
                        ">",
                        ",",
                        ";",
                        ".",
                        "::",
                        "import ",
                        "package ",
                        "static ",
                        "extends ",
                        "implements ",
                        "permits ",
                        "module ",
                        "default ",
                        "?",
                        "&",
                        "\"",
                        "\"\"\"",
                        "'",
                        "\\",
                        "\\u0041",
                        "/*",
                        "*/",
                        "//",
                        "\n",
                        "\r",
                        "1e+",
                        "[",
                        "]",
                        "...",
                        "->",
                        "=",
                        "\n<<<<<<< a\n",
                        "\n=======\n",
                        "\n|||||||\n",
                        "\n>>>>>>> b\n",
                        "\u0000",
                        "int ",
                        "record R(",
                        "class C<T> {")
                .list()
                .ofMaxSize(60)
                .map(tokens -> String.join("", tokens));
    }

    /** Some piece of a source file of this module is cut out, or moved to another place. */
    @Provide
    Arbitrary<String> mutilated() {
        Arbitrary<String> source = Arbitraries.of(SOURCES).map(SkimPropertyTest::read);
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(source, place, place, place).as(SkimPropertyTest::mutilate);
    }

    private static String mutilate(String source, double first, double second, double third) {
        int from = (int) (Math.min(first, second) * source.length());
        int to = (int) (Math.max(first, second) * source.length());
        String rest = source.substring(0, from) + source.substring(to);
        int target = (int) (third * rest.length());
        return third < 0.3 ? rest : rest.substring(0, target) + source.substring(from, to) + rest.substring(target);
    }

    private static void assertThatFactsAreWellFormed(FileFacts facts) {
        Skimmed.mentions(facts.code(), facts.types().isEmpty() ? List.of() : facts.types());
        for (int i = 0; i < facts.types().size(); i++) {
            TypeFacts type = facts.types().get(i);
            assertThat(type.enclosing()).isBetween(-1, i - 1);
            assertThat(type.name()).isNotEmpty();
            assertThat(type.firstLine()).isBetween(1, Math.max(1, facts.lines()));
            assertThat(type.lastLine()).isBetween(type.firstLine(), Math.max(1, facts.lines()));
        }
        assertThat(facts.types().stream().filter(type -> !type.local()).map(TypeFacts::binaryName))
                .doesNotHaveDuplicates();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
