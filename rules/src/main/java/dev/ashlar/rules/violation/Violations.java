package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Severity;
import java.util.List;

/** All violations, each once, in the order of their lines: by rule id, then by module names, then by type names. */
public final class Violations {
    private final List<Violation> all;
    private final ModulesFile file;

    /** Takes sorted violations of the rules of a file. */
    Violations(List<Violation> all, ModulesFile file) {
        this.all = List.copyOf(all);
        this.file = file;
    }

    public List<Violation> all() {
        return all;
    }

    /** Those of one rule. */
    public List<Violation> of(Rule rule) {
        return all.stream().filter(violation -> violation.rule() == rule).toList();
    }

    /** Those that types make, of any rule. */
    public List<Crossing> crossings() {
        return all.stream()
                .filter(Crossing.class::isInstance)
                .map(Crossing.class::cast)
                .toList();
    }

    public List<Cycle> cycles() {
        return all.stream()
                .filter(Cycle.class::isInstance)
                .map(Cycle.class::cast)
                .toList();
    }

    /** Those of rules that fail, or of rules that only warn. */
    public List<Violation> of(Severity severity) {
        return all.stream()
                .filter(violation -> severityOf(violation) == severity)
                .toList();
    }

    /** What the file says of its rule. */
    public Severity severityOf(Violation violation) {
        return file.severity(violation.rule());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** A line for each, like in a baseline. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        all.forEach(violation -> lines.append(violation).append('\n'));
        return lines.toString();
    }
}
