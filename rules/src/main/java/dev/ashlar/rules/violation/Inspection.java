package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Severity;
import dev.ashlar.rules.modules.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at rules one by one, and remembers which it looked at. */
final class Inspection {
    private final ModulesFile file;
    private final LocalDate today;
    private final List<Violation> found = new ArrayList<>();
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private boolean writers;

    Inspection(ModulesFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Violations violations() {
        return new Violations(SortedByLine.of(found, Violation::key), file, new Looked(rules, writers), today);
    }

    /** Rules that dependencies alone break. */
    void boundaries(List<Bundle> bundles) {
        Crossings crossings = new Crossings(bundles);
        look(Rule.CYCLE, () -> new ModuleGraph(bundles).cycles());
        look(Rule.INTERNAL, crossings::internal);
        look(Rule.UNDECLARED, crossings::undeclared);
    }

    /** Rules of what the file says of modules. */
    void declarations(JudgedCode code) {
        LayerOrder layers = new LayerOrder(file.layers());
        look(Rule.LAYER, () -> new Crossings(code.bundles()).against(layers));
        look(Rule.DEPRECATED, () -> Deprecations.in(code.bundles()));
        look(Rule.UNASSIGNED, () -> unassigned(code));
        look(Rule.UNUSED, () -> unused(code.bundles()));
    }

    private static Collection<UnassignedType> unassigned(JudgedCode code) {
        Set<UnassignedType> types = new HashSet<>();
        code.types().stream()
                .filter(type -> !code.map().isExternal(type.name())
                        && code.map().moduleOf(type).isEmpty())
                .forEach(type -> types.add(new UnassignedType(type.name())));
        return types;
    }

    private Collection<UnusedUse> unused(List<Bundle> bundles) {
        Set<ViolationKey> made = new HashSet<>();
        bundles.forEach(bundle -> made.add(
                ViolationKey.of(Rule.UNUSED, bundle.from().name(), bundle.to().name())));
        return file.modules().stream()
                .flatMap(Inspection::listed)
                .filter(use -> made.add(use.key()))
                .toList();
    }

    private static Stream<UnusedUse> listed(ModuleSpec module) {
        return module.uses().stream().map((Use use) -> new UnusedUse(module.name(), use.module(), use.line()));
    }

    /** Rules of what several modules share. */
    void sharing(JudgedCode code, CodeFacts facts) {
        facts.tableWrites()
                .ifPresent(writes -> look(Rule.CONTESTED_TABLE, () -> ContestedTables.of(code.map(), writes)));
        look(
                Rule.SHARED_MODEL_GROWTH,
                () -> new SharedModels(code.map(), code.bundles())
                        .growth(code.types().iterator(), facts.modelWrites()));
        writers = facts.modelWrites().isPresent();
    }

    private void look(Rule rule, Supplier<Collection<? extends Violation>> look) {
        if (file.severity(rule) != Severity.OFF) {
            rules.add(rule);
            found.addAll(look.get());
        }
    }
}
