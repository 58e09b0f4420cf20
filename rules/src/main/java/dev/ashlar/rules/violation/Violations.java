package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Deprecation;
import dev.ashlar.rules.modules.ModuleMode;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All violations, each once, in the order of their lines: by rule id, then by module names, then by type names. */
public final class Violations {
    private final List<Violation> all;
    private final ModulesFile file;
    private final Looked looked;
    private final LocalDate today;
    private final Map<String, ModuleSpec> modules = new HashMap<>();

    /** Takes sorted violations of the rules of a file. */
    Violations(List<Violation> all, ModulesFile file, Looked looked, LocalDate today) {
        this.all = List.copyOf(all);
        this.file = file;
        this.looked = looked;
        this.today = today;
        file.modules().forEach(module -> modules.put(module.name(), module));
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

    /**
     * What the file says of its rule, with two exceptions: what only modules in mode {@code observe} break fails nothing, and a use that is to
     * go away fails after its date.
     */
    public Severity severityOf(Violation violation) {
        Severity severity = isOverdue(violation) ? Severity.ERROR : file.severity(violation.rule());
        return severity == Severity.ERROR && isObserved(violation) ? Severity.WARN : severity;
    }

    private boolean isOverdue(Violation violation) {
        return violation instanceof Crossing crossing
                && crossing.deprecation()
                        .flatMap(Deprecation::until)
                        .filter(until -> until.isBefore(today))
                        .isPresent();
    }

    private boolean isObserved(Violation violation) {
        return !violation.modules().isEmpty()
                && violation.modules().stream().allMatch(module -> isIn(module, ModuleMode.OBSERVE));
    }

    /** Whether it can be made no known one, as one of the modules that break the rule is in mode {@code strict}. */
    public boolean isStrict(Violation violation) {
        return violation.modules().stream().anyMatch(module -> isIn(module, ModuleMode.STRICT));
    }

    private boolean isIn(String module, ModuleMode mode) {
        ModuleSpec spec = modules.get(module);
        return spec != null && spec.mode() == mode;
    }

    /** Whether a violation of this key would have been found: its rule is not off, and what it has to know was known. */
    public boolean looksFor(ViolationKey key) {
        return looked.covers(key);
    }

    /** What the other module offers; nothing for violations that no pair of modules makes. */
    public Optional<Offer> offer(Violation violation) {
        if (violation instanceof Crossing crossing) {
            return offer(crossing.fromModule(), crossing.toModule());
        }
        return violation instanceof ModelGrowth growth ? offer(growth.module(), growth.model()) : Optional.empty();
    }

    private Optional<Offer> offer(String from, String to) {
        ModuleSpec user = modules.get(from);
        ModuleSpec used = modules.get(to);
        return user == null || used == null || from.equals(to) ? Optional.empty() : Optional.of(Offer.of(user, used));
    }

    /** The day that dates were compared with. */
    public LocalDate today() {
        return today;
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
