package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.CrossingPairs;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.analyzer.price.Price;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * A modules file, and what it costs.
 *
 * @param name how people call the file
 */
public record PricedMap(String name, ModulesFile file, Price price) {
    /** The rules that are counted by now. */
    static final List<Rule> COUNTED = List.of(Rule.UNDECLARED, Rule.INTERNAL, Rule.CYCLE);

    /** How many pairs of types lead from one module to another, allowed or not. */
    int pairsAcross() {
        return price.modules().stream()
                .flatMap(module -> module.uses().stream())
                .mapToInt(Neighbour::pairs)
                .sum();
    }

    /** How many pairs of types have to go so that no modules are in a circle. */
    int pairsInCuts() {
        return price.cycles().stream().mapToInt(cycle -> cycle.cut().pairs()).sum();
    }

    /** Whether no cut has fewer pairs, for sure. */
    boolean isExact() {
        return price.cycles().stream().allMatch(cycle -> cycle.cycle().removal().exact());
    }

    int violations(Rule rule) {
        return price.violations().of(rule).size();
    }

    boolean isOff(Rule rule) {
        return file.severity(rule) == Severity.OFF;
    }

    /** Whether the file says of any module what it may use. */
    boolean listsUses() {
        return file.modules().stream().anyMatch(module -> !module.uses().isEmpty());
    }

    /** Modules that no type belongs to, by name. */
    List<String> empty() {
        return price.modules().stream()
                .filter(module -> module.types() == 0)
                .map(ModulePrice::name)
                .toList();
    }

    /** What breaks a rule, the modules that break most first. */
    List<ModulePrice> worstFirst() {
        return price.modules().stream()
                .filter(module -> broken(module) > 0)
                .sorted(Comparator.comparingInt((ModulePrice module) -> -broken(module))
                        .thenComparing(ModulePrice::name))
                .toList();
    }

    /** The pairs of types that break a rule and begin in a module. */
    CrossingPairs brokenBy(String module) {
        return new CrossingPairs(price.against().all().stream()
                .filter(pair -> pair.fromModule().equals(module))
                .toList());
    }

    /** How many pairs of types break a rule that begin in a module. */
    static int broken(ModulePrice module) {
        return module.uses().stream().mapToInt(Neighbour::broken).sum();
    }

    /** The number of a module, as the file has them. */
    int number(String module) {
        return file.modules().stream().map(ModuleSpec::name).toList().indexOf(module);
    }
}
