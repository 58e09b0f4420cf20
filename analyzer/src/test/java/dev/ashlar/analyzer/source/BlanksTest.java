package dev.ashlar.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.visitor.NoCommentEqualsVisitor;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlanksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "int  a = 1 ;|int a = 1;",
                "a/**/b|a b",
                "a /* x */ /* y */ b|a b",
                "f( 1 , 2 )|f(1,2)",
                "a + +b - -c|a + +b - -c",
                "\"a  /* b */ // c\"  + x|\"a  /* b */ // c\" + x",
                "'\"'  + '\\''  + y|'\"' + '\\'' + y",
                "\"\\\"  \"  z|\"\\\"  \" z",
                "x // to the end|x",
                "a /  b|a / b",
                "open /* for  ever|open /* for  ever",
                "\"not closed  |\"not closed  "
            })
    void only_comments_and_needless_blanks_go(String text, String expected) {
        assertThat(without(text)).isEqualTo(expected);
    }

    @Test
    void every_line_break_stays_whatever_its_kind() {
        assertThat(without("a\r\n  b\r\n/* 1\n2\r3 */\tc\n\n// d\ne")).isEqualTo("a\nb\n\n\nc\n\n\ne");
    }

    @Test
    void text_blocks_stay_as_they_are() {
        String text = "\"\"\"\n   // a  \\\"\"\"\n   /* b\n \"\"\"";

        assertThat(without(text + "  + x")).isEqualTo(text + " + x");
    }

    @Property
    void no_text_makes_it_fail_or_lose_a_line(
            @ForAll @StringLength(max = 60) @Chars({'a', ' ', '\n', '\r', '/', '*', '"', '\'', '\\', '('})
                    String text) {
        String result = without(text);

        assertThat(result.length()).isLessThanOrEqualTo(text.length());
        if (!text.contains("\"\"\"")) {
            assertThat(result.lines().count()).isLessThanOrEqualTo(text.lines().count());
        }
    }

    static Stream<Path> own_sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    /** Our own code is full of text blocks, Javadoc and odd strings. */
    @ParameterizedTest
    @MethodSource("own_sources")
    void the_parser_reads_the_same_tree_on_the_same_lines(Path file) throws IOException {
        String text = Files.readString(file);

        CompilationUnit whole = parse(text);
        CompilationUnit bare = parse(without(text));

        assertThat(NoCommentEqualsVisitor.equals(whole, bare)).isTrue();
        assertThat(lines(bare)).isEqualTo(lines(whole));
    }

    private static List<String> lines(CompilationUnit unit) {
        return unit.stream()
                .filter(node -> !(node instanceof CompilationUnit)) // which includes the comments before it
                .map(node -> Lines.first(node) + " " + node.getClass().getSimpleName())
                .toList();
    }

    private static CompilationUnit parse(String text) {
        ParserConfiguration configuration =
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);
        configuration.getProcessors().clear();
        return new JavaParser(configuration)
                .parse(com.github.javaparser.ParseStart.COMPILATION_UNIT, Providers.provider(text))
                .getResult()
                .orElseThrow();
    }

    private static String without(String text) {
        try (Reader reader = Blanks.without(text)) {
            StringWriter result = new StringWriter();
            reader.transferTo(result);
            return result.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
