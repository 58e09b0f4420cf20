package dev.ashlar.analyzer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TextFacts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TextFactsTest {
    @Test
    void constants_are_put_together_from_literals_and_names() {
        assertThat(texts("static final String T = \"a_\" + OTHER + '.' + p.Q.X + 1;"))
                .containsExactly("constant T -> : 'a_' OTHER '.' p.Q.X '1'");
    }

    @Test
    void a_concatenated_query_has_gaps_where_only_a_run_knows_more() {
        assertThat(texts("void m(int id) { run(\"select * from \" + T + \" where id = \" + id()); }"))
                .containsExactly("text m -> run: 'select * from ' T ' where id = ' _");
    }

    @Test
    void a_builder_is_followed_to_the_end() {
        String body = """
                void m(boolean b) {
                    StringBuilder sb = new StringBuilder("select a").append(", b");
                    sb.append(" from t ").append("x");
                    if (b) sb.append(" where c = ?");
                    jdbc.queryForList(sb.toString(), 1);
                }
                """;
        assertThat(texts(body)).containsExactly("text m -> queryForList: 'select a, b from t x where c = ?'");
    }

    @Test
    void a_variable_is_followed_until_it_is_set_anew() {
        String body = """
                void m() {
                    String sql = "delete from a";
                    sql += " where x = 1";
                    sql = sql + " and y = " + y;
                    c.prepareStatement(sql);
                    sql = "delete from b";
                    c.execute(sql);
                }
                """;
        assertThat(texts(body))
                .containsExactly(
                        "text m -> prepareStatement: 'delete from a where x = 1 and y = ' y",
                        "text m -> execute: 'delete from b'");
    }

    @Test
    void what_a_format_puts_in_is_a_gap() {
        assertThat(texts("void m() { q(String.format(\"select %s from t where a = '%d'\", a, b)); }"))
                .containsExactly("text m -> q: 'select ' _ ' from t where a = '' _ '''");
    }

    @Test
    void text_blocks_are_read_without_their_indentation() {
        assertThat(texts("String q = \"\"\"\n      select a\n        from t\n      \"\"\";"))
                .containsExactly("text q -> : 'select a\n  from t\n'");
    }

    @Test
    void prose_is_no_query() {
        assertThat(texts("String a = \"Selected items\", b = \"fromage\", c = \"a select b\";"))
                .isEmpty();
    }

    private static List<String> texts(String member) {
        FileFacts facts = new SourceReader().read(("class C {\n" + member + "\n}\n").getBytes(UTF_8));
        assertThat(facts.problems()).isEmpty();
        return facts.texts().stream().map(TextFactsTest::describe).toList();
    }

    private static String describe(TextFacts text) {
        String parts = text.text().parts().stream()
                .map(part -> part.kind() == Text.Kind.LITERAL
                        ? "'" + part.value() + "'"
                        : part.kind() == Text.Kind.NAME ? part.value() : "_")
                .collect(Collectors.joining(" "));
        return (text.constant() ? "constant " : "text ") + text.member() + " -> " + text.passedTo() + ": " + parts;
    }
}
