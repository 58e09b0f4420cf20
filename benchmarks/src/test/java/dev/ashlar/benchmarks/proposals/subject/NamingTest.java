package dev.ashlar.benchmarks.proposals.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NamingTest {

    private static final Subject SHOP = Subjects.of(
            List.of("a.PmsProduct", "b.OmsOrder", "b.OmsPart", "c.Pmsx"),
            "b.OmsOrder a.PmsProduct",
            "c.Pmsx b.OmsPart");

    @ParameterizedTest
    @EnumSource
    void the_key_and_the_uses_go_with_the_types(Naming naming) {
        assertThat(naming.of(SHOP).names()).containsExactlyInAnyOrderElementsOf(SHOP.names());
        assertThat(Subjects.uses(naming.of(SHOP))).isEqualTo(Subjects.uses(SHOP));
    }

    @Test
    void seen_changes_nothing() {
        assertThat(Naming.SEEN.of(SHOP)).isEqualTo(SHOP);
    }

    @Test
    void hidden_shows_simple_names_alone_and_in_their_order() {
        assertThat(Naming.HIDDEN.of(SHOP).graph().types())
                .containsExactly(type("", "OmsOrder"), type("", "OmsPart"), type("", "PmsProduct"), type("", "Pmsx"));
    }

    /** Types with the same simple name would otherwise stand in the order of their packages. */
    @Test
    void the_order_of_equal_names_does_not_tell_the_order_of_their_packages() {
        Subject same = Subjects.of(List.of("a.T", "b.T", "c.T", "d.T", "e.T", "f.T"));

        assertThat(Naming.HIDDEN.of(same).names()).isNotEqualTo(same.names());
    }

    @Test
    void stripped_takes_a_domain_prefix_away_before_a_capital() {
        assertThat(Naming.STRIPPED.of(SHOP).graph().types())
                .containsExactly(type("", "Order"), type("", "Part"), type("", "Pmsx"), type("", "Product"));
    }

    @Test
    void stripped_takes_the_words_of_the_prefixes_away_too() {
        Traits spoken = new Traits(List.of("order", "pms"), List.of("lib.pms"), List.of());
        Subject shop = new Subject(
                List.of("a.PmsProduct"), new TypeGraph(List.of(type("a", "PmsProduct")), List.of(), List.of(spoken)));

        assertThat(Naming.STRIPPED.of(shop).graph().traits())
                .containsExactly(new Traits(List.of("order"), List.of("lib.pms"), List.of()));
        assertThat(Naming.HIDDEN.of(shop).graph().traits()).containsExactly(spoken);
    }

    @Test
    void each_layer_has_its_share_of_all_packages() {
        Subject layered = Naming.LAYERED.of(Subjects.random(10, 100));

        assertThat(layered.graph().types().stream()
                        .collect(Collectors.groupingBy(ShownType::pack, Collectors.counting())))
                .containsOnlyKeys("app.controller", "app.service", "app.dao", "app.dto", "app.config")
                .allSatisfy((pack, count) -> assertThat(count).isBetween(150L, 250L));
    }

    @Test
    void layers_stand_above_the_package_that_a_type_really_has() {
        Subject layered = Naming.LAYERS_ABOVE.of(SHOP);

        for (int type = 0; type < 4; type++) {
            ShownType real = ShownType.of(layered.names().get(type));
            assertThat(layered.graph().types().get(type).pack())
                    .isIn(Set.of("controller", "service", "dao", "dto", "config").stream()
                            .map(layer -> "app." + layer + "." + real.pack())
                            .toList());
        }
    }

    private static ShownType type(String pack, String simpleName) {
        return new ShownType(pack, simpleName);
    }
}
