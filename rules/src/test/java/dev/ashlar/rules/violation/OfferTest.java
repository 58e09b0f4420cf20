package dev.ashlar.rules.violation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.SourceType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final ModulesFile FILE = ModulesFileReader.read("ashlar.yml", """
            version: 1
            modules:
              order: {packages: [order], uses: ["billing::spi"]}
              web: {packages: [web]}
              billing: {packages: [billing..], api: [billing.api.., billing.Id], interfaces: {spi: [billing.spi]}, owner: "@acme/billing"}
              stock: {packages: [stock]}
            """);

    @Test
    void a_violation_comes_with_what_the_other_module_offers_to_the_one_that_breaks_the_rule_and_with_its_owner() {
        assertThat(offer("order.A", "billing.Tax"))
                .contains(new Offer(
                        "billing",
                        Optional.of(List.of("billing.api..", "billing.Id", "billing.spi")),
                        Optional.of("@acme/billing")));
        assertThat(offer("web.A", "billing.Tax").flatMap(Offer::types))
                .contains(List.of("billing.api..", "billing.Id"));
    }

    @Test
    void a_module_without_api_offers_every_type() {
        assertThat(offer("web.A", "stock.Item")).contains(new Offer("stock", Optional.empty(), Optional.empty()));
    }

    @Test
    void growth_of_a_shared_model_comes_with_its_owner() {
        ModulesFile file = ModulesFileReader.read("ashlar.yml", """
                version: 1
                modules:
                  order: {packages: [order], uses: [models]}
                  models: {packages: [models], kind: shared-model, owner: "@acme/core"}
                rules: {unused: off}
                """);
        Violations found = RuleEngine.violations(
                file,
                CodeFacts.of(
                        List.of(new TypeDependency(SourceType.named("order.A"), SourceType.named("models.Item"))),
                        List.of(SourceType.named("models.Item"))),
                LocalDate.MIN);

        assertThat(found.all().stream().map(found::offer))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Offer("models", Optional.empty(), Optional.of("@acme/core"))));
    }

    @Test
    void writers_that_nobody_looked_for_are_not_said_to_be_absent() {
        CodeFacts facts = CodeFacts.of(List.of(), List.of());
        Violations blind = RuleEngine.violations(FILE, facts, LocalDate.MIN);
        Violations seeing = RuleEngine.violations(
                FILE,
                facts.withTableWrites(List.of()).withModelWrites(new ModelWrites(List.of(), Map.of())),
                LocalDate.MIN);
        ViolationKey writer = ViolationKey.of(Rule.SHARED_MODEL_GROWTH, "order", "models.Item", "writes");
        ViolationKey table = ViolationKey.of(Rule.CONTESTED_TABLE, "ORDERS", "order");

        assertThat(List.of(writer, table)).noneMatch(blind::looksFor).allMatch(seeing::looksFor);
        assertThat(blind.looksFor(ViolationKey.of(Rule.SHARED_MODEL_GROWTH, "order", "models.Item")))
                .isTrue();
    }

    private static Optional<Offer> offer(String from, String to) {
        Violations found =
                RuleEngine.violations(FILE, List.of(new TypeDependency(SourceType.named(from), SourceType.named(to))));
        return found.all().stream().findFirst().flatMap(found::offer);
    }
}
