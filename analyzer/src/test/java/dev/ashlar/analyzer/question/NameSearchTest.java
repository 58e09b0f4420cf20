package dev.ashlar.analyzer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.analyzer.graph.DrawnGraph;
import dev.ashlar.analyzer.graph.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSearchTest {
    private final Questions questions = Questions.about(DrawnGraph.of(
            "shop:org.acme.Order",
            "shop:org.acme.Order$Line",
            "shop:org.acme.Customer -> java.util.Map$Entry",
            "stock:org.acme.Order",
            "stock:org.acme.stock.Warehouse",
            "stock:org.acme.stock.Line",
            "stock:Main",
            "core:core.Engine"));

    @Test
    void finds_a_type_by_its_qualified_name() {
        assertThat(found("org.acme.Customer")).isEqualTo(type("shop", "org.acme.Customer"));
    }

    @Test
    void finds_a_nested_type_with_dot_and_with_dollar() {
        Part line = type("shop", "org.acme.Order$Line");

        assertThat(found("org.acme.Order$Line")).isEqualTo(line);
        assertThat(found("org.acme.Order.Line")).isEqualTo(line);
        assertThat(found("Order.Line")).isEqualTo(line);
        assertThat(found("shop:Order.Line")).isEqualTo(line);
    }

    @Test
    void finds_a_type_by_its_simple_name_a_top_level_type_before_a_nested_one() {
        assertThat(found("Customer")).isEqualTo(type("shop", "org.acme.Customer"));
        assertThat(found("Line")).isEqualTo(type("stock", "org.acme.stock.Line"));
    }

    @Test
    void finds_packages_and_modules() {
        assertThat(found("org.acme.stock")).isEqualTo(new Part(Level.PACKAGES, "stock", "org.acme.stock"));
        assertThat(found("shop")).isEqualTo(new Part(Level.MODULES, "shop", "shop"));
        assertThat(found("stock:(unnamed package)")).isEqualTo(new Part(Level.PACKAGES, "stock", ""));
    }

    @Test
    void a_name_above_packages_suggests_those() {
        Resolution.Unknown org = (Resolution.Unknown) questions.resolve("org");

        assertThat(org.suggestions()).containsExactly("org.acme", "org.acme.stock");
    }

    @Test
    void finds_types_outside_the_input_when_nothing_inside_fits() {
        Part entry = type("", "java.util.Map$Entry");

        assertThat(found("java.util.Map.Entry")).isEqualTo(entry);
        assertThat(found("Entry")).isEqualTo(entry);
    }

    @Test
    void lists_the_candidates_of_a_name_in_two_modules_and_takes_each_of_their_labels() {
        Resolution.Ambiguous clash = (Resolution.Ambiguous) questions.resolve("org.acme.Order");

        assertThat(clash.candidates()).containsExactly(type("shop", "org.acme.Order"), type("stock", "org.acme.Order"));
        assertThat(clash.candidates())
                .allSatisfy(part -> assertThat(found(part.fullLabel())).isEqualTo(part));
        assertThatExceptionOfType(UnclearName.class)
                .isThrownBy(clash::orElseThrow)
                .withMessage("'org.acme.Order' can mean shop:org.acme.Order, stock:org.acme.Order");
    }

    @Test
    void tells_a_package_from_a_module_of_the_same_name() {
        assertThat(((Resolution.Ambiguous) questions.resolve("core")).candidates())
                .extracting(Part::fullLabel)
                .containsExactly("core:core", "core:");
        assertThat(found("core:core").level()).isEqualTo(Level.PACKAGES);
        assertThat(found("core:").level()).isEqualTo(Level.MODULES);
    }

    @Test
    void suggests_what_a_misspelt_name_may_mean() {
        assertThat(suggestions("Custmoer")).containsExactly("org.acme.Customer");
        assertThat(suggestions("org.acme.stock.WareHose")).containsExactly("org.acme.stock.Warehouse");
        assertThat(suggestions("org.wrong.Customer")).containsExactly("org.acme.Customer");
        assertThat(suggestions("shpo")).containsExactly("shop");
    }

    @Test
    void suggests_the_nearest_package_first_for_a_known_simple_name() {
        Questions twins = Questions.about(DrawnGraph.of("aa.far.off.Order", "org.acme.shop.Order"));

        assertThat(twins.resolve("org.acme.shpo.Order"))
                .isEqualTo(new Resolution.Unknown(
                        "org.acme.shpo.Order", List.of("org.acme.shop.Order", "aa.far.off.Order")));
    }

    @Test
    void suggests_clear_names_only() {
        assertThat(suggestions("org.acme.Ordre")).containsExactly("shop:org.acme.Order", "stock:org.acme.Order");
    }

    @Test
    void suggests_five_names_at_most_and_none_that_is_far_off() {
        Questions many = Questions.about(
                DrawnGraph.of("a.Type1", "a.Type2", "a.Type3", "a.Type4", "a.Type5", "a.Type6", "a.Other"));

        assertThat(many.resolve("Type"))
                .isEqualTo(
                        new Resolution.Unknown("Type", List.of("a.Type1", "a.Type2", "a.Type3", "a.Type4", "a.Type5")));
        assertThat(many.resolve("Xylophone")).isEqualTo(new Resolution.Unknown("Xylophone", List.of()));
    }

    @Test
    void an_unknown_name_fails_with_the_suggestions_in_the_message() {
        assertThatExceptionOfType(UnclearName.class)
                .isThrownBy(() -> questions.resolve("Custmoer").orElseThrow())
                .withMessage("no type, package or module is named 'Custmoer'; did you mean org.acme.Customer?");
    }

    private Part found(String name) {
        return questions.resolve(name).orElseThrow();
    }

    private List<String> suggestions(String name) {
        return ((Resolution.Unknown) questions.resolve(name)).suggestions();
    }

    private static Part type(String module, String name) {
        return new Part(Level.TYPES, module, name);
    }
}
