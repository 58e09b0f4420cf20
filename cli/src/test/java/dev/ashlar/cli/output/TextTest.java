package dev.ashlar.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.GraphBuilder;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.Questions;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final int TYPES = 60;
    private static final int LINES = 14;

    @Test
    void long_answers_are_bounded_and_say_what_is_left_out() throws IOException {
        String text = text(Answer.of(manyUsers().usages(new Part(Level.TYPES, "used", "u.Used"))));
        assertThat(text)
                .startsWith("u.Used is used by 60 types in 1 package, 840 uses\n")
                .contains("  and 4 more uses\n")
                .endsWith("\nand 10 more type pairs (-f csv for all)\n");
        assertThat(text.lines().filter(line -> line.endsWith("-> u.Used"))).hasSize(50);
    }

    @Test
    void a_name_cannot_steer_the_terminal() throws IOException {
        GraphBuilder graph = new GraphBuilder();
        int module = graph.module("m");
        int file = graph.file(module, "a\u001b[31m\r.java", 2);
        int from = graph.type(module, "p", "A", file, 1, 1, TypeKind.CLASS);
        graph.dependency(
                from, graph.type(module, "p", "B", file, 2, 2, TypeKind.CLASS), file, 1, UseKind.FIELD, Tier.SKIM);
        Questions questions = Questions.about(graph.build());
        String text = text(Answer.of(questions.usages(new Part(Level.TYPES, "m", "p.B"))));
        assertThat(text).contains("a?[31m?.java:1  field B  (skim)").doesNotContain("\u001b");
    }

    @Test
    void columns_are_aligned_and_lines_end_without_blanks() throws IOException {
        StringWriter out = new StringWriter();
        Table.of("#n", "word", "rest").row("1", "ab", "").row("1,000", "a", "x").writeTo(new Page(out, false));
        assertThat(out).hasToString("      n  word  rest\n      1  ab\n  1,000  a     x\n");
    }

    @Test
    void words_for_a_shell_are_quoted_only_where_needed() {
        assertThat(Shell.word("a.b-c:d")).isEqualTo("a.b-c:d");
        assertThat(Shell.word("a.B$C")).isEqualTo("'a.B$C'");
        assertThat(Shell.word("it's")).isEqualTo("'it'\\''s'");
    }

    private static Questions manyUsers() {
        GraphBuilder graph = new GraphBuilder();
        int used = graph.module("used");
        int user = graph.module("user");
        int file = graph.file(used, "U.java", 1);
        int to = graph.type(used, "u", "Used", file, 1, 1, TypeKind.CLASS);
        for (int i = 0; i < TYPES; i++) {
            int from = graph.type(
                    user, "v", "V" + i, graph.file(user, "V" + i + ".java", LINES), 1, LINES, TypeKind.CLASS);
            for (int line = 1; line <= LINES; line++) {
                graph.dependency(
                        from, to, graph.file(user, "V" + i + ".java", LINES), line, UseKind.CALLS, Tier.SOURCE);
            }
        }
        return Questions.about(graph.build());
    }

    private static String text(Answer answer) throws IOException {
        StringWriter out = new StringWriter();
        answer.in(Format.TEXT, false).writeTo(out);
        return out.toString();
    }
}
