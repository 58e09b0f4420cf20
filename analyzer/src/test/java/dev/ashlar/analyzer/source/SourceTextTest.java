package dev.ashlar.analyzer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Problem;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String GREETING = "class Grüße {\n  String s = \"€\";\n}\n";

    @Test
    void reads_ascii_and_utf_8() {
        assertThat(SourceText.of("class A {}\n".getBytes(UTF_8)).text()).isEqualTo("class A {}\n");
        assertThat(SourceText.of(GREETING.getBytes(UTF_8)).text()).isEqualTo(GREETING);
    }

    @Test
    void drops_byte_order_marks_and_obeys_them() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
            SourceText text = SourceText.of(("\uFEFF" + GREETING).getBytes(charset));
            assertThat(text).isEqualTo(new SourceText(GREETING, 3, true, java.util.List.of()));
        }
    }

    @Test
    void reads_malformed_utf_8_as_windows_1252_and_says_where_it_begins() {
        SourceText text = SourceText.of("// plain\n// gr\u00fcn\n// bl\u00f6d\n".getBytes(ISO_8859_1));

        assertThat(text.text()).contains("grün").contains("blöd");
        assertThat(text.problems()).containsExactly(new Problem(2, "not UTF-8, read as windows-1252"));
        assertThat(text.parsable()).isTrue();
    }

    @Test
    void says_where_utf_16_is_malformed() {
        byte[] whole = "\uFEFFclass A {}\nclass B {}".getBytes(UTF_16LE);
        SourceText text = SourceText.of(Arrays.copyOf(whole, whole.length - 1));

        assertThat(text.text()).startsWith("class A {}\nclass B {");
        assertThat(text.problems()).containsExactly(new Problem(2, "malformed UTF-16"));
    }

    @Test
    void takes_nothing_from_a_binary_file() {
        byte[] classFile = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};

        assertThat(SourceText.of(classFile))
                .isEqualTo(new SourceText("", 0, false, java.util.List.of(new Problem(0, "not text"))));
    }

    @Test
    void finds_no_fault_with_an_empty_file() {
        assertThat(SourceText.of(new byte[0])).isEqualTo(new SourceText("", 0, true, java.util.List.of()));
    }

    @Test
    void replaces_unicode_escapes_but_keeps_the_lines() {
        SourceText text = SourceText.of("\\u0041\\uu0042 \\u000a \\\\u0041 \\u00 \\u005cu0041".getBytes(UTF_8));

        assertThat(text.text()).isEqualTo("AB   \\\\u0041 \\u00 \\u0041");
        assertThat(text.lines()).isEqualTo(1);
    }

    @Test
    void counts_lines_however_they_end() {
        assertThat(SourceText.of("a\nb\n".getBytes(UTF_8)).lines()).isEqualTo(2);
        assertThat(SourceText.of("a\r\nb\r\nc".getBytes(UTF_8)).lines()).isEqualTo(3);
        assertThat(SourceText.of("a\rb\r".getBytes(UTF_8)).lines()).isEqualTo(2);
    }

    @Test
    void keeps_a_huge_file_from_the_parser() {
        byte[] huge = new byte[SourceText.PARSER_LIMIT + 1];
        Arrays.fill(huge, (byte) ' ');

        SourceText text = SourceText.of(huge);

        assertThat(text.parsable()).isFalse();
        assertThat(text.text()).hasSize(huge.length);
        assertThat(text.problems()).containsExactly(new Problem(0, "larger than 20 MB, skimmed only"));
    }
}
