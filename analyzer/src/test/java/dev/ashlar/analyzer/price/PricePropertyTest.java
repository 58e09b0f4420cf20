package dev.ashlar.analyzer.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.RandomGraphs;
import dev.ashlar.analyzer.graph.RandomGraphs.Named;
import dev.ashlar.analyzer.graph.RandomGraphs.Telling;
import dev.ashlar.analyzer.graph.RandomGraphs.Use;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.RuleEngine;
import dev.ashlar.rules.violation.TypeDependency;
import dev.ashlar.rules.violation.Violations;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PricePropertyTest {

    @Property(tries = 400)
    void counts_what_the_rule_engine_counts(@ForAll("tellings") Telling telling, @ForAll long seed) {
        ModulesFile file = RandomMaps.of(seed);
        Violations violations = RuleEngine.violations(file, dependencies(telling.uses()));

        Price price = Priced.of(file, telling.graph());

        assertThat(price.violations()).hasToString(violations.toString());
        for (Rule rule : List.of(Rule.UNDECLARED, Rule.INTERNAL)) {
            int sum = price.modules().stream()
                    .mapToInt(module -> module.violations().getOrDefault(rule, 0))
                    .sum();
            assertThat(sum)
                    .isEqualTo(violations.of(rule).size())
                    .isEqualTo(price.against().breaking(rule).pairs());
        }
        assertThat(price.cycles()).extracting(CyclePrice::cycle).isEqualTo(violations.cycles());
        price.cycles()
                .forEach(cycle -> assertThat(cycle.cut().pairs())
                        .isEqualTo(cycle.cycle().removal().pairs()));
    }

    @Property(tries = 400)
    void a_module_is_free_without_its_cut_and_no_reference_is_cut_for_nothing(
            @ForAll("tellings") Telling telling, @ForAll long seed) {
        ModulesFile file = RandomMaps.of(seed);
        for (ModulePrice module : Priced.of(file, telling.graph()).modules()) {
            List<CrossingPair> cut = module.freeing().cut().all();

            assertThat(isFree(file, telling, module.name(), cut)).isTrue();
            for (int kept = 0; kept < cut.size(); kept++) {
                List<CrossingPair> smaller = new ArrayList<>(cut);
                smaller.remove(kept);
                assertThat(isFree(file, telling, module.name(), smaller)).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void the_order_of_the_input_makes_no_difference(
            @ForAll("tellings") Telling telling, @ForAll long seed, @ForAll long shuffle) {
        ModulesFile file = RandomMaps.of(seed);

        Price price = Priced.of(file, telling.graph());
        Price other = Priced.of(file, telling.shuffled(shuffle));

        assertThat(other)
                .usingRecursiveComparison()
                .ignoringFields("violations")
                .isEqualTo(price);
        assertThat(other.violations()).hasToString(price.violations().toString());
    }

    /** Removes the pairs from the code, and looks at it anew. */
    private static boolean isFree(ModulesFile file, Telling telling, String module, List<CrossingPair> cut) {
        ModuleMap map = ModuleMap.of(file);
        List<Use> rest = telling.uses().stream()
                .filter(use -> use.external() || cut.stream().noneMatch(pair -> isOf(pair, use, map)))
                .toList();
        Violations violations = RuleEngine.violations(file, dependencies(rest));
        return violations.crossings().stream()
                        .noneMatch(crossing -> crossing.fromModule().equals(module)
                                || crossing.toModule().equals(module))
                && violations.cycles().stream()
                        .noneMatch(cycle -> cycle.modules().contains(module));
    }

    private static boolean isOf(CrossingPair pair, Use use, ModuleMap map) {
        TypeDependency dependency = dependency(use);
        return dependency.from().name().equals(pair.from())
                && dependency.to().name().equals(pair.to())
                && isIn(pair.fromModule(), dependency.from(), map)
                && isIn(pair.toModule(), dependency.to(), map);
    }

    private static boolean isIn(String module, SourceType type, ModuleMap map) {
        return map.moduleOf(type).map(ModuleSpec::name).filter(module::equals).isPresent();
    }

    private static List<TypeDependency> dependencies(List<Use> uses) {
        return uses.stream()
                .filter(use -> !use.external()
                        && !dependency(use).from().equals(dependency(use).to()))
                .map(PricePropertyTest::dependency)
                .toList();
    }

    private static TypeDependency dependency(Use use) {
        return new TypeDependency(type(use.from().fullName()), type(use.to().fullName()));
    }

    private static SourceType type(String fullName) {
        String[] parts = fullName.split("[:$]");
        return new SourceType(parts[1], parts[0], "");
    }

    @Provide
    Arbitrary<Telling> tellings() {
        return RandomGraphs.tellings().map(PricePropertyTest::withTopLevelTypes);
    }

    /** No nested type without the type around it; an edge to itself declares a type and is left out. */
    private static Telling withTopLevelTypes(Telling telling) {
        List<Use> uses = new ArrayList<>(telling.uses());
        for (Use use : telling.uses()) {
            for (Named each : List.of(use.from(), use.to())) {
                Named around = new Named(each.module(), each.pack(), each.type(), false);
                uses.add(new Use(around, around, false, 0, 1, UseKind.CALLS, Tier.SOURCE));
            }
        }
        return new Telling(uses);
    }
}
