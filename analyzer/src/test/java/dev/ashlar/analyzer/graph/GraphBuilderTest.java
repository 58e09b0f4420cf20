package dev.ashlar.analyzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
    private final GraphBuilder builder = new GraphBuilder();
    private final int module = builder.module("app");
    private final int file = builder.file(module, "a/A.java", 20);

    @Test
    void two_declarations_of_one_name_are_one_type_with_the_place_of_the_first_path() {
        int earlier = builder.file(module, "a/0.java", 9);
        int type = builder.type(module, "a", "A", file, 3, 20, TypeKind.CLASS);

        assertThat(builder.type(module, "a", "A", earlier, 7, 9, TypeKind.ENUM)).isEqualTo(type);

        Types types = builder.build().types();
        assertThat(types.inside()).isEqualTo(1);
        assertThat(types.file(0)).isZero();
        assertThat(types.line(0)).isEqualTo(7);
        assertThat(types.kind(0)).isEqualTo(TypeKind.ENUM);
    }

    @Test
    void the_same_name_in_two_modules_makes_two_types_and_two_packages() {
        DependencyGraph graph = DrawnGraph.of("shop:a.A -> stock:a.A");

        assertThat(graph.types().inside()).isEqualTo(2);
        assertThat(graph.packages().size()).isEqualTo(2);
        assertThat(GraphText.edges(graph)).containsExactly("shop:a.A -> stock:a.A calls source a/A.java:1");
    }

    @Test
    void a_dollar_means_nesting_only_when_the_type_before_it_is_declared() {
        Types types = DrawnGraph.of("a.A", "a.A$B", "a.A$B$C", "a.My$Type", "a.$Gson", "a.$Gson$Types", "b.A$B")
                .types();

        assertThat(topLevelOf(types, "a.A$B$C")).isEqualTo("a.A");
        assertThat(topLevelOf(types, "a.A$B")).isEqualTo("a.A");
        assertThat(topLevelOf(types, "a.My$Type")).isEqualTo("a.My$Type");
        assertThat(topLevelOf(types, "a.$Gson$Types")).isEqualTo("a.$Gson");
        assertThat(topLevelOf(types, "b.A$B")).isEqualTo("b.A$B");
    }

    private static String topLevelOf(Types types, String name) {
        int type = 0;
        while (!types.qualifiedName(type).equals(name)) {
            type++;
        }
        return types.qualifiedName(types.topLevel(type));
    }

    @Test
    void uses_of_oneself_are_no_dependency() {
        DependencyGraph graph = DrawnGraph.of("a.A -> a.A", "a.A$B -> a.A");

        assertThat(GraphText.edges(graph)).containsExactly("app:a.A$B -> app:a.A calls source a/A.java:1");
        assertThat(graph.at(Level.TOP_LEVEL_TYPES).arcs().arcs()).isZero();
    }

    @Test
    void edges_of_a_pair_are_sorted_by_kind_then_line() {
        DependencyGraph graph = DrawnGraph.of(
                "a.A -> b.B calls @9", "a.A -> b.B calls @10", "a.A -> b.B extends @30", "a.A -> b.B calls @9");

        assertThat(GraphText.edges(graph))
                .containsExactly(
                        "app:a.A -> app:b.B extends source a/A.java:30",
                        "app:a.A -> app:b.B calls source a/A.java:9",
                        "app:a.A -> app:b.B calls source a/A.java:10");
    }

    @Test
    void long_lists_of_edges_of_one_pair_are_sorted_and_freed_of_repetitions() {
        String[] lines = new String[300];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "a.A -> b.B @" + (i * 7 % 100 + 100);
        }

        Dependencies dependencies = DrawnGraph.of(lines).dependencies();

        assertThat(dependencies.edges(0)).isEqualTo(100);
        for (int edge = 0; edge < 100; edge++) {
            assertThat(dependencies.line(edge)).isEqualTo(100 + edge);
        }
    }

    @Test
    void more_edges_than_one_chunk_holds_are_all_kept() {
        int a = builder.type(module, "a", "A", file, 1, 2, TypeKind.CLASS);
        int b = builder.type(module, "a", "B", file, 3, 4, TypeKind.CLASS);
        int edges = 100_001;
        for (int line = edges; line > 0; line--) {
            builder.dependency(a, b, file, line, UseKind.CALLS, Tier.SOURCE);
        }

        Dependencies dependencies = builder.build().dependencies();

        assertThat(dependencies.edges()).isEqualTo(edges);
        assertThat(dependencies.line(0)).isEqualTo(1);
        assertThat(dependencies.line(edges - 1)).isEqualTo(edges);
    }

    @Test
    void what_an_edge_cannot_hold_is_refused() {
        int a = builder.type(module, "a", "A", file, 1, 2, TypeKind.CLASS);
        int list = builder.external("java.util.List");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.dependency(a, list, file, -1, UseKind.CALLS, Tier.SOURCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.dependency(a, list, file, 1 << 28, UseKind.CALLS, Tier.SOURCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.dependency(list, a, file, 1, UseKind.CALLS, Tier.SOURCE))
                .withMessageContaining("java.util.List");
    }

    @Test
    void every_kind_and_tier_comes_back_at_the_highest_line() {
        int a = builder.type(module, "a", "A", file, 1, 2, TypeKind.CLASS);
        int b = builder.type(module, "a", "B", file, 3, 4, TypeKind.CLASS);
        int highest = (1 << 28) - 1;
        for (UseKind kind : UseKind.values()) {
            builder.dependency(a, b, file, highest, kind, Tier.of(kind.ordinal() % 4));
        }

        Dependencies dependencies = builder.build().dependencies();

        for (UseKind kind : UseKind.values()) {
            int edge = kind.ordinal();
            assertThat(dependencies.kind(edge)).isEqualTo(kind);
            assertThat(dependencies.tier(edge)).isEqualTo(Tier.of(edge % 4));
            assertThat(dependencies.line(edge)).isEqualTo(highest);
            assertThat(dependencies.file(edge)).isZero();
        }
    }

    @Test
    void a_builder_builds_once() {
        builder.build();

        assertThatIllegalStateException().isThrownBy(builder::build);
    }
}
