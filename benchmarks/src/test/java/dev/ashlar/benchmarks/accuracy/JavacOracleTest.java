package dev.ashlar.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavacOracleTest {

    @TempDir
    private Path folder;

    @Test
    void a_type_in_the_source_is_named_with_its_line() throws IOException {
        Sources sources = sources(
                "a/A.java", "package a;\nclass A {\n  b.B field;\n}", "b/B.java", "package b; public class B {}");

        assertThat(seen(sources).all()).containsExactly(new Sighting("a.A", "b.B", "named", "a/A.java:3"));
    }

    @Test
    void imports_alone_are_no_uses() throws IOException {
        Sources sources =
                sources("a/A.java", "package a; import b.B; class A {}", "b/B.java", "package b; public class B {}");

        assertThat(seen(sources).all()).isEmpty();
    }

    @Test
    void nested_types_fold_to_their_top_level_types() throws IOException {
        Sources sources = sources(
                "A.java", "class A { class In { Runnable r = new Runnable() { public void run() { B.In.f(); } }; } }",
                "B.java", "class B { static class In { static void f() {} } }");

        assertThat(edges(sources)).containsExactly("A -> B named");
    }

    @Test
    void the_link_of_a_chain_is_dereferenced_though_never_named() throws IOException {
        Sources sources = sources(
                "A.java", "class A { void f(B b) { b.c().run(); } }",
                "B.java", "class B { C c() { return null; } }",
                "C.java", "class C { void run() {} }");

        assertThat(edges(sources))
                .containsExactly(
                        "A -> B deref", "A -> B named", "A -> B owner", "A -> C deref", "A -> C owner", "B -> C named");
    }

    @Test
    void the_result_of_a_chain_is_not_used_unless_a_member_is_taken() throws IOException {
        Sources sources = sources(
                "A.java", "class A { void f(B b) { b.c(); } }",
                "B.java", "class B { C c() { return null; } }",
                "C.java", "class C {}");

        assertThat(edges(sources)).noneMatch(edge -> edge.startsWith("A -> C"));
    }

    @Test
    void inferred_types_of_variables_and_lambda_parameters_are_not_named() throws IOException {
        Sources sources = sources(
                "A.java", "class A { void f(B b) { var c = b.c(); b.each(d -> {}); b.each(d -> d.run()); } }",
                "B.java", "class B { C c() { return null; } void each(java.util.function.Consumer<D> body) {} }",
                "C.java", "class C {}",
                "D.java", "class D { void run() {} }");

        assertThat(edges(sources)).contains("A -> D deref").doesNotContain("A -> C named", "A -> D named");
    }

    @Test
    void a_type_variable_counts_as_the_bound_that_has_the_member() throws IOException {
        Sources sources = sources(
                "A.java", "class A { void f(G<?> g) { g.get().run(); } }",
                "G.java", "class G<T extends B & R> { T get() { return null; } }",
                "B.java", "class B {}",
                "R.java", "interface R { void run(); }");

        assertThat(edges(sources)).contains("A -> R deref").doesNotContain("A -> B deref");
    }

    @Test
    void what_is_iterated_over_and_what_is_closed_is_dereferenced() throws IOException {
        Sources sources = sources(
                "A.java",
                        "class A { void f(B b) throws Exception { for (Object o : b.c()) {} try (var d = b.d()) {} } }",
                "B.java", "class B { C c() { return null; } D d() { return null; } }",
                "C.java", "abstract class C implements Iterable<Object> {}",
                "D.java", "abstract class D implements AutoCloseable {}");

        assertThat(edges(sources)).contains("A -> C deref", "A -> D deref");
    }

    @Test
    void a_static_import_leads_to_the_class_in_the_import_and_to_the_owner() throws IOException {
        Sources sources = sources(
                "a/A.java", "package a; import static b.Sub.f; class A { void g() { f(); } }",
                "b/Sub.java", "package b; public class Sub extends Base {}",
                "b/Base.java", "package b; public class Base { public static void f() {} }");

        assertThat(edges(sources))
                .contains("a.A -> b.Base static-import", "a.A -> b.Sub static-import")
                .doesNotContain("a.A -> b.Base named", "a.A -> b.Sub named");
    }

    @Test
    void an_inherited_static_member_is_not_imported() throws IOException {
        Sources sources = sources(
                "A.java", "class A extends B { void g() { f(); } }", "B.java", "class B { static void f() {} }");

        assertThat(edges(sources)).containsExactly("A -> B named");
    }

    @Test
    void a_case_label_leads_to_its_enum() throws IOException {
        Sources sources = sources(
                "A.java", "class A { void g(B b) { switch (b.e()) { case ONE: } } }",
                "B.java", "class B { E e() { return null; } }",
                "E.java", "enum E { ONE }");

        assertThat(edges(sources)).contains("A -> E static-import").doesNotContain("A -> E named");
    }

    @Test
    void members_that_the_compiler_adds_to_a_record_name_nothing_more() throws IOException {
        Sources sources = sources("A.java", "record A(\n  B b) {}", "B.java", "class B {}");

        assertThat(seen(sources).all()).containsExactly(new Sighting("A", "B", "named", "A.java:2"));
    }

    @Test
    void files_with_errors_are_left_out_and_told() throws IOException {
        Sources sources =
                sources("A.java", "class A { B b; Missing m; }", "B.java", "class B { C c; }", "C.java", "class C {}");

        JavacOracle.Attribution attribution = new JavacOracle(List.of()).attribute(sources.root());

        assertThat(attribution.errors().firstByFile()).containsOnlyKeys("A.java");
        assertThat(attribution.sightings().pairs()).containsExactly(new Pair("B", "C"));
    }

    private Sources sources(String... namesAndTexts) throws IOException {
        return Sources.write(folder, namesAndTexts);
    }

    private static Sightings seen(Sources sources) throws IOException {
        return new JavacOracle(List.of()).attribute(sources.root()).sightings();
    }

    private static List<String> edges(Sources sources) throws IOException {
        return Sources.edges(seen(sources));
    }
}
