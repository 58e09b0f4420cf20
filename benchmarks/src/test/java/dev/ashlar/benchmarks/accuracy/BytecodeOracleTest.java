package dev.ashlar.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BytecodeOracleTest {

    @TempDir
    private Path folder;

    @Test
    void declarations_signatures_annotations_and_exceptions_are_owner_level() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "@N class A extends B implements I<C> { java.util.List<D> d; E f(F f) throws X { return null; } }",
                "B.java",
                "class B {}",
                "I.java",
                "interface I<T> {}",
                "C.java",
                "class C {}",
                "D.java",
                "class D {}",
                "E.java",
                "class E {}",
                "F.java",
                "class F {}",
                "N.java",
                "@interface N {}",
                "X.java",
                "class X extends Exception {}");

        assertThat(ownerLevelFromA(sources)).containsExactly("B", "C", "D", "E", "F", "I", "N", "X");
    }

    @Test
    void what_only_passes_through_a_called_method_is_descriptor_only() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "class A { void f(B b) { b.take(b.give()); } }",
                "B.java",
                "class B { C give() { return null; } void take(C c) {} }",
                "C.java",
                "class C {}");

        assertThat(edges(sources))
                .contains("A -> B owner-level", "A -> C descriptor-only")
                .doesNotContain("A -> C owner-level");
    }

    @Test
    void the_bodies_of_lambdas_count_and_their_descriptors_do_not() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "class A { void f(B b) { b.each(c -> new D()); } }",
                "B.java",
                "class B { void each(java.util.function.Consumer<C> body) {} }",
                "C.java",
                "class C {}",
                "D.java",
                "class D {}");

        assertThat(ownerLevelFromA(sources)).containsExactly("B", "D");
    }

    @Test
    void a_method_reference_leads_to_the_owner_of_the_method() throws IOException {
        Sources sources = Sources.write(
                folder, "A.java", "class A { Runnable r = B::f; }", "B.java", "class B { static void f() {} }");

        assertThat(ownerLevelFromA(sources)).containsExactly("B");
    }

    @Test
    void variables_that_an_anonymous_class_captures_are_not_declared_by_anybody() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "class A { Runnable f(B b) { var c = b.c(); return new Runnable() { public void run() { System.out.print(c); } }; } }",
                "B.java",
                "class B { C c() { return null; } }",
                "C.java",
                "class C {}");

        assertThat(ownerLevelFromA(sources)).containsExactly("B");
    }

    @Test
    void bridge_methods_are_set_apart() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "class A extends B { @Override D c() { return null; } }",
                "B.java",
                "class B { C c() { return null; } }",
                "C.java",
                "class C {}",
                "D.java",
                "class D extends C {}");

        assertThat(edges(sources)).contains("A -> C synthetic").doesNotContain("A -> C owner-level");
    }

    @Test
    void types_without_source_are_set_apart_as_generated() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "class A { Generated g; B b; }",
                "B.java",
                "class B {}",
                "Generated.java",
                "class Generated {}");
        Path classes = sources.classJar();
        Files.delete(sources.root().resolve("Generated.java"));

        Sightings seen = BytecodeOracle.read(List.of(classes), List.of(sources.sourcesJar()));

        assertThat(Sources.edges(seen)).containsExactly("A -> B owner-level", "A -> Generated generated");
    }

    @Test
    void nested_and_anonymous_classes_fold_to_their_top_level_types() throws IOException {
        Sources sources = Sources.write(
                folder,
                "A.java",
                "class A { Object o = new Object() { class In { B.In b; } }; }",
                "B.java",
                "class B { static class In {} }");

        assertThat(edges(sources)).containsExactly("A -> B owner-level");
    }

    private static List<String> ownerLevelFromA(Sources sources) throws IOException {
        return edges(sources).stream()
                .filter(edge -> edge.startsWith("A -> ") && edge.endsWith(" owner-level"))
                .map(edge -> edge.replace("A -> ", "").replace(" owner-level", ""))
                .toList();
    }

    private static List<String> edges(Sources sources) throws IOException {
        return Sources.edges(BytecodeOracle.read(List.of(sources.classJar()), List.of(sources.sourcesJar())));
    }
}
