package dev.ashlar.analyzer.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceTest {
    private static final String SHOP = """
            order: {packages: [order..], uses: [tax]}
            tax: {packages: [tax..], api: [tax.Tax]}
            web: {packages: [web..], uses: [order]}
            """;
    private static final String[] CODE = {
        "order.Cart -> tax.Tax @3",
        "order.Cart$Line -> tax.Tax constructs @9",
        "order.Cart -> tax.Table @5",
        "order.Cart -> order.Item @6",
        "tax.Table -> order.Item @2",
        "tax.Table -> order.Item field @1",
        "tax.Table -> other.Thing @8",
        "other.Thing -> web.Page @4",
        "web.Page -> order.Cart @7",
        "web.Page -> java.util.List @7",
        "web.Hidden",
        "web.package-info -> order.Item annotates @1",
    };

    @Test
    void tells_each_pair_against_the_boundaries_with_its_rules_and_references() {
        CrossingPairs against = Priced.of(SHOP, CODE).against();

        assertThat(Priced.text(against))
                .containsExactly(
                        "order.Cart -> tax.Table: order/Cart.java:5 calls",
                        "tax.Table -> order.Item: tax/Table.java:1 field (+1 more)");
        assertThat(against)
                .extracting(CrossingPair::broken)
                .containsExactly(List.of(Rule.INTERNAL), List.of(Rule.UNDECLARED));
        assertThat(against.pairs()).isEqualTo(2);
        assertThat(against.references()).isEqualTo(3);
        assertThat(against.files()).isEqualTo(2);
        assertThat(Priced.text(against.breaking(Rule.INTERNAL))).hasSize(1);
    }

    @Test
    void a_pair_that_breaks_two_rules_is_one_pair_and_two_violations() {
        Price price = Priced.of("""
                a: {packages: [a..]}
                b: {packages: [b..], api: [b.Api]}
                """, "a.A -> b.B");

        assertThat(price.against().all().get(0).broken()).containsExactly(Rule.UNDECLARED, Rule.INTERNAL);
        assertThat(price.violations().all()).hasSize(2);
        assertThat(price.against().pairs()).isEqualTo(1);
    }

    @Test
    void tells_the_cut_of_each_cycle_with_all_its_references() {
        Price price = Priced.of(SHOP, CODE);

        assertThat(price.cycles()).hasSize(1);
        assertThat(price.cycles().get(0).cycle().modules()).containsExactly("order", "tax");
        assertThat(price.cycles().get(0).cycle().removal().exact()).isTrue();
        assertThat(Priced.text(price.cycles().get(0).cut()))
                .containsExactly("tax.Table -> order.Item: tax/Table.java:1 field (+1 more)");
    }

    @Test
    void counts_types_without_package_info() {
        Price price = Priced.of(SHOP, CODE);

        assertThat(price.assigned()).isEqualTo(6);
        assertThat(price.unassigned()).containsExactly("other.Thing");
        assertThat(price.modules()).extracting(ModulePrice::types).containsExactly(2, 2, 2);
    }

    @Test
    void what_nothing_outside_of_its_module_uses_becomes_internal() {
        Price price = Priced.of(SHOP, CODE);

        // other.Thing, in no module, uses web.Page
        assertThat(price.modules()).extracting(ModulePrice::internalTypes).containsExactly(0, 0, 1);
        assertThat(price.module("web").orElseThrow().internalShare()).isEqualTo(.5);
        assertThat(price.internalTypes()).isEqualTo(1);
    }

    @Test
    void counts_what_binds_modules() {
        Price price = Priced.of(SHOP, CODE);

        assertThat(price.module("order").orElseThrow().uses()).containsExactly(new Neighbour("tax", 2, 3, 1));
        assertThat(price.module("order").orElseThrow().usedBy())
                .containsExactly(new Neighbour("tax", 1, 2, 1), new Neighbour("web", 2, 2, 0));
    }

    @Test
    void blames_the_module_that_a_crossing_begins_in_and_all_of_a_cycle() {
        Price price = Priced.of(SHOP, CODE);

        assertThat(price.module("order").orElseThrow().violations()).isEqualTo(Map.of(Rule.INTERNAL, 1, Rule.CYCLE, 1));
        assertThat(price.module("tax").orElseThrow().violations()).isEqualTo(Map.of(Rule.UNDECLARED, 1, Rule.CYCLE, 1));
        assertThat(price.module("web").orElseThrow().violations()).isEmpty();
    }

    @Test
    void types_of_one_name_in_several_build_modules_are_one_pair_with_the_references_of_all() {
        Price price = Priced.of("""
                a: {packages: [a..]}
                b: {packages: [b..]}
                """, "m1:a.A -> m1:b.B @1", "m2:a.A -> m1:b.B @2", "m2:a.A -> m2:b.B @2");

        assertThat(price.violations().all()).hasSize(1);
        // both files of a.A are called a/A.java; line 2 counts once
        assertThat(Priced.text(price.against())).containsExactly("a.A -> b.B: a/A.java:1 calls (+1 more)");
    }

    @Test
    void what_types_in_no_module_use_is_against_nothing() {
        Price price = Priced.of("a: {packages: [a..]}", "a.A -> b.B", "b.B -> a.A");

        assertThat(price.violations().isEmpty()).isTrue();
        assertThat(price.against().isEmpty()).isTrue();
        assertThat(price.cheapestFirst()).extracting(Freeing::toString).containsExactly("a is free");
    }
}
