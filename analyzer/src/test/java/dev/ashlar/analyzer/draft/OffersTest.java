package dev.ashlar.analyzer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.TypeDependency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OffersTest {
    private static final String MODULES = """
            version: 1
            modules:
              web: {packages: [x.web..], uses: [order]}
              order: {packages: [x.order..]}
              base: {packages: [x.base..], kind: kernel}
            """;
    private static final String[] TYPES = {
        "x.web.Page", "x.order.Order", "x.order.Line", "x.order.tax.Tax", "x.base.Log", "x.base.Text"
    };

    @Test
    void a_module_offers_what_others_use_and_nothing_else() {
        Offers offers = offers(
                MODULES, "x.web.Page -> x.order.Order", "x.order.Order -> x.order.Line", "x.order.Line -> x.base.Log");

        assertThat(offers.of("order"))
                .hasValueSatisfying(offer -> assertThat(offer.entries()).containsExactly("x.order.Order"));
        assertThat(offers.of("base"))
                .hasValueSatisfying(offer -> assertThat(offer.entries()).containsExactly("x.base.Log"));
        assertThat(offers.of("web"))
                .hasValueSatisfying(offer -> assertThat(offer.entries()).isEmpty());
    }

    @Test
    void what_is_used_only_against_the_order_is_offered_with_a_remark() {
        Offers offers = offers(
                MODULES,
                "x.order.Order -> x.web.Page",
                "x.web.Page -> x.order.Order",
                "x.base.Log -> x.order.Order",
                "x.base.Log -> x.order.tax.Tax");

        assertThat(offers.of("web").orElseThrow().remarks()).containsOnlyKeys("x.web.Page");
        assertThat(offers.of("order").orElseThrow().entries()).containsExactly("x.order.Order", "x.order.tax.Tax");
        assertThat(offers.of("order").orElseThrow().remarks()).containsOnlyKeys("x.order.tax.Tax");
    }

    @Test
    void what_the_file_says_stays() {
        String said = """
                version: 1
                modules:
                  web: {packages: [x.web..], uses: [order]}
                  order: {packages: [x.order..], api: [x.order.Line]}
                  base: {packages: [x.base..], interfaces: {spi: [x.base.Text]}}
                """;
        Offers offers = offers(said, "x.web.Page -> x.order.Order", "x.order.Order -> x.base.Log");

        assertThat(offers.of("order"))
                .hasValueSatisfying(offer -> assertThat(offer.entries()).containsExactly("x.order.Line"));
        assertThat(offers.of("base")).isEmpty();
        assertThat(Offers.AS_SAID.of("order")).isEqualTo(Optional.empty());
    }

    private static Offers offers(String modules, String... arrows) {
        ModulesFile file = ModulesFileReader.read("ashlar.yml", modules);
        return Offers.of(
                file,
                Stream.of(TYPES).map(OffersTest::type).toList(),
                Stream.of(arrows)
                        .map(arrow -> arrow.split(" -> "))
                        .map(ends -> new TypeDependency(type(ends[0]), type(ends[1])))
                        .toList());
    }

    private static SourceType type(String name) {
        return new SourceType(name, "app", "app/src/" + name.replace('.', '/') + ".java");
    }
}
