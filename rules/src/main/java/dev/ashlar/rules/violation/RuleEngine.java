package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts what breaks the rules of a modules file. Everything that tells or enforces numbers of violations asks here, so that they agree. */
public final class RuleEngine {
    private RuleEngine() {}

    /**
     * Violations of those of the rules undeclared, internal and cycle that are not off. Dependencies may repeat and come in any order; those of
     * types that are external or that no module claims break none of these rules. A cycle counts whether its dependencies are allowed or not.
     * Takes time linear in dependencies, but for sorting what breaks a rule and for the arcs that hold a cycle together, see
     * {@link dev.ashlar.rules.cycle.FeedbackArcs}.
     */
    public static Violations violations(ModulesFile file, Iterable<TypeDependency> dependencies) {
        List<Bundle> bundles = Bundles.of(file, dependencies);
        Crossings crossings = new Crossings(bundles);
        List<Violation> found = new ArrayList<>();
        found.addAll(unlessOff(file, Rule.CYCLE, () -> new ModuleGraph(bundles).cycles()));
        found.addAll(unlessOff(file, Rule.INTERNAL, crossings::internal));
        found.addAll(unlessOff(file, Rule.UNDECLARED, crossings::undeclared));
        return new Violations(found, file);
    }

    private static <V extends Violation> List<V> unlessOff(ModulesFile file, Rule rule, Supplier<List<V>> look) {
        return file.severity(rule) == Severity.OFF ? List.of() : look.get();
    }
}
