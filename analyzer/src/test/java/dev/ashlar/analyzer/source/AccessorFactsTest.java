package dev.ashlar.analyzer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Access;
import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AccessorFactsTest {
    @Test
    void getters_and_setters_are_told_by_their_bodies() {
        String members = """
                int a; List<String> l; Date d;
                int getA() { return a; }
                int a() { return this.a; }
                void setA(int a) { this.a = a; }
                C withOther(int x) { a = x; return this; }
                void setTrimmed(String s) { this.s = s == null ? null : s.trim(); }
                List<String> getL() { if (l == null) { l = new ArrayList<>(); } return l; }
                Date getD() { return d == null ? null : new Date(d.getTime()); }
                """;
        assertThat(accesses("class C { " + members + "}"))
                .containsExactly(
                        "getA READS a",
                        "a READS a",
                        "setA WRITES a",
                        "withOther WRITES a",
                        "setTrimmed WRITES s",
                        "getL READS l",
                        "getD READS d");
    }

    @Test
    void methods_that_do_more_are_none() {
        String members = """
                int sum() { return a + b; }
                int next() { return compute(a); }
                int load() { return this.find(a); }
                void setA(int a) { this.a = a; changed(); }
                void setSum(int x) { a = x + b; }
                void setNothing(int a) { a = a; }
                void setLater(int a) { this.a = read(a); }
                static int shared() { return a; }
                """;
        assertThat(accesses("class C { " + members + "}")).isEmpty();
    }

    @Test
    void builders_set_fields_of_the_type_around() {
        assertThat(accesses("class C { static class Builder { Builder a(int a) { this.a = a; return this; } } }"))
                .containsExactly("a BUILDS a");
        assertThat(accesses("import lombok.*; @Builder class C { int a; }")).containsExactly("a BUILDS a");
    }

    @Test
    void lombok_and_records_have_accessors_that_nobody_writes() {
        assertThat(accesses("import lombok.*; @Data @With class C { boolean isOpen; String name; }"))
                .containsExactly(
                        "isOpen READS isOpen",
                        "setOpen WRITES isOpen",
                        "withIsOpen WRITES isOpen",
                        "getName READS name",
                        "setName WRITES name",
                        "withName WRITES name");
        assertThat(accesses("record R(int a) {}")).containsExactly("a READS a");
    }

    @Test
    void annotations_keep_their_elements() {
        FileFacts facts = read("@Table(name = \"o\" + X, indexes = {@Index(\"a\"), @Index(\"b\")}) class C {"
                + " @Id int id; @Query(C.Q) void m() {} }");
        TypeFacts type = facts.types().get(0);
        AnnotationFacts table = type.annotations().get(0);
        assertThat(table.text("name")).isEmpty();
        assertThat(table.annotations("indexes"))
                .extracting(index -> index.text("value").orElse(""))
                .containsExactly("a", "b");
        assertThat(type.fields().get(0).annotations())
                .extracting(AnnotationFacts::name)
                .containsExactly("Id");
        assertThat(type.methods().get(0).annotations().get(0).element("value"))
                .hasValueSatisfying(value -> assertThat(value.toString()).contains("C.Q"));
    }

    private static List<String> accesses(String source) {
        return read(source).types().stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.access().isTrivial())
                .map(AccessorFactsTest::describe)
                .toList();
    }

    private static String describe(MethodFacts method) {
        Access access = method.access();
        return method.name() + " " + access.kind() + " " + access.field();
    }

    private static FileFacts read(String source) {
        FileFacts facts = new SourceReader().read(source.getBytes(UTF_8));
        assertThat(facts.problems()).isEmpty();
        return facts;
    }
}
