package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModulesFile;
import java.time.LocalDate;

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
        Inspection inspection = new Inspection(file, LocalDate.MIN);
        inspection.boundaries(Bundles.of(file, dependencies));
        return inspection.violations();
    }

    /**
     * Violations of all rules that are not off and of which the facts know what the rule has to know: tables that nobody looked at are not
     * contested, see {@link Violations#looksFor}. Takes time linear in facts, but for sorting and for cycles.
     *
     * @param today a use that is to go away fails after its date
     */
    public static Violations violations(ModulesFile file, CodeFacts facts, LocalDate today) {
        JudgedCode code = JudgedCode.of(file, facts);
        Inspection inspection = new Inspection(file, today);
        inspection.boundaries(code.bundles());
        inspection.declarations(code);
        inspection.sharing(code, facts);
        return inspection.violations();
    }
}
