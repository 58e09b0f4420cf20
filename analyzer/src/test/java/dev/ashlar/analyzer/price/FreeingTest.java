package dev.ashlar.analyzer.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.DrawnGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeingTest {
    private static List<String> cut(Price price, String module) {
        return Priced.text(price.module(module).orElseThrow().freeing().cut());
    }

    @Test
    void cuts_what_breaks_a_rule_on_either_side() {
        Price price = Priced.of("""
                a: {packages: [a..], uses: [b]}
                b: {packages: [b..], api: [b.Api], uses: []}
                c: {packages: [c..]}
                """, "a.A -> b.Api @1", "a.A -> b.Hidden @2", "b.Api -> c.C @3", "c.C -> b.Api @4");

        assertThat(cut(price, "b"))
                .containsExactly(
                        "a.A -> b.Hidden: a/A.java:2 calls",
                        "b.Api -> c.C: b/Api.java:3 calls",
                        "c.C -> b.Api: c/C.java:4 calls");
        assertThat(price.module("b").orElseThrow().freeing()).hasToString("free b: cut these 3 references");
    }

    @Test
    void cuts_a_cycle_where_it_is_thinnest_though_every_dependency_in_it_is_allowed() {
        Price price =
                Priced.of("""
                a: {packages: [a..], uses: [b]}
                b: {packages: [b..], uses: [c]}
                c: {packages: [c..], uses: [a]}
                """, "a.A -> b.B @1", "a.A -> b.B @2", "b.B -> c.C @1", "c.C -> a.A @1", "c.C -> a.A @2");

        assertThat(cut(price, "a")).containsExactly("b.B -> c.C: b/B.java:1 calls");
        assertThat(price.module("a").orElseThrow().freeing()).hasToString("free a: cut this reference");
    }

    @Test
    void counts_references_and_not_pairs_where_it_has_a_choice() {
        Price price =
                Priced.of("""
                a: {packages: [a..], uses: [b]}
                b: {packages: [b..], uses: [a]}
                """, "a.A -> b.B @1", "a.A -> b.B @2", "a.A -> b.B @3", "b.B -> a.A @1", "b.C -> a.A @1");

        assertThat(cut(price, "a")).hasSize(2).allMatch(pair -> pair.startsWith("b."));
    }

    @Test
    void does_not_cut_a_cycle_that_goes_with_the_violations() {
        Price price = Priced.of("""
                a: {packages: [a..], uses: [b]}
                b: {packages: [b..]}
                """, "a.A -> b.B @1", "b.B -> a.A @1", "b.B -> a.A @2");

        assertThat(cut(price, "a")).containsExactly("b.B -> a.A: b/B.java:1 calls (+1 more)");
    }

    @Test
    void leaves_others_in_their_cycle() {
        Price price = Priced.of("""
                a: {packages: [a..], uses: [b]}
                b: {packages: [b..], uses: [c, a]}
                c: {packages: [c..], uses: [b]}
                """, "a.A -> b.B", "b.B -> c.C", "c.C -> b.B", "b.B -> a.A");

        assertThat(cut(price, "a")).containsExactly("a.A -> b.B: a/A.java:1 calls");
        assertThat(cut(price, "b")).hasSize(2);
    }

    @Test
    void a_rule_that_is_off_costs_nothing() {
        String uses = "a: {packages: [a..], uses: [b]}\nb: {packages: [b..], uses: [a]}\n";
        DependencyGraph graph = DrawnGraph.of("a.A -> b.B", "b.B -> a.A");

        Price price = Priced.of(Priced.file(uses, "rules: {cycle: off}"), graph);

        assertThat(price.module("a").orElseThrow().freeing()).hasToString("a is free");
    }

    @Test
    void the_cheapest_comes_first_by_references_then_pairs_then_name() {
        Price price = Priced.of("""
                a: {packages: [a..]}
                b: {packages: [b..]}
                c: {packages: [c..]}
                d: {packages: [d..]}
                e: {packages: [e..]}
                """, "a.A -> b.B @1", "a.B -> b.B @1", "c.A -> d.A @1", "c.A -> d.A @2");

        assertThat(price.cheapestFirst()).extracting(Freeing::module).containsExactly("e", "c", "d", "a", "b");
    }
}
