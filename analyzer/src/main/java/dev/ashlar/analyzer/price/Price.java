package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.violation.RuleEngine;
import dev.ashlar.rules.violation.Violations;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The price of a module map.
 *
 * @param violations as the rule engine counts them, and nothing else does
 * @param assigned how many top-level types belong to a module
 * @param unassigned those that no module claims though they are inside of the root packages; sorted
 * @param against the pairs of types that break a rule; those of a cycle alone are not among them
 * @param cycles sorted by their members
 * @param contested tables that several modules write, sorted
 * @param foreignKeys from a table of one module to one of another, as far as DDL is there to tell
 * @param models the model types that other modules use than the one that holds them
 * @param modules by name
 */
public record Price(
        Violations violations,
        int assigned,
        List<String> unassigned,
        CrossingPairs against,
        List<CyclePrice> cycles,
        List<ContestedTable> contested,
        List<ForeignKey> foreignKeys,
        List<HeldModel> models,
        List<ModulePrice> modules) {
    private static final Comparator<Optional<String>> BY_OWNER = Comparator.comparing(owner -> owner.orElse(""));

    public Price {
        unassigned = List.copyOf(unassigned);
        cycles = List.copyOf(cycles);
        contested = List.copyOf(contested);
        foreignKeys = List.copyOf(foreignKeys);
        models = List.copyOf(models);
        modules = List.copyOf(modules);
    }

    /**
     * The price of a modules file, drawn by people or by a proposal, for what an analysis found. What tests use is left out unless the file
     * includes tests. Takes time linear in dependencies, but for sorting, and for the cuts: see {@link RuleEngine} for those of cycles; those
     * of modules take a maximum flow over the dependencies between modules each.
     *
     * @param file whose {@code sources}, if it has any, are said from the folder that the paths of the graph start at
     */
    public static Price of(ModulesFile file, CodeBase codeBase, DependencyGraph graph, Coupling coupling) {
        return of(file, JudgedPairs.of(codeBase, graph, file.tests()), coupling);
    }

    private static Price of(ModulesFile file, JudgedPairs pairs, Coupling coupling) {
        Violations violations = RuleEngine.violations(file, pairs.dependencies());
        Assignment assignment = Assignment.of(file, pairs);
        Members members = Members.of(pairs, assignment);
        Links links = Links.of(pairs, members);
        ModuleArcs arcs = ModuleArcs.of(links);
        BrokenLinks broken = new BrokenLinks(pairs, assignment, members, links, violations);
        TableWriters tables = new TableWriters(assignment, coupling);
        List<HeldModel> models = new HeldModels(pairs, assignment, coupling, tables).all();
        FreeingSearch freeings = new FreeingSearch(assignment, links, arcs, broken, violations.cycles());
        List<ModulePrice> modules =
                new ModulePrices(pairs, assignment, arcs, broken, freeings, violations, tables, models).all();
        return new Price(
                violations,
                modules.stream().mapToInt(ModulePrice::types).sum(),
                assignment.unassigned(),
                broken.show(broken.all()),
                violations.cycles().stream()
                        .map(cycle -> new CyclePrice(cycle, broken.show(arcs.links(assignment, cycle.removal()))))
                        .toList(),
                tables.contested(),
                new ForeignKeys(assignment, coupling, tables).across(),
                models,
                modules);
    }

    /** What each module costs to free, the cheapest first. */
    public List<Freeing> cheapestFirst() {
        return modules.stream().map(ModulePrice::freeing).sorted().toList();
    }

    /** The models that other modules use, by the module that owns them; those without a decided owner under nothing, first. */
    public SortedMap<Optional<String>, List<HeldModel>> modelsByOwner() {
        return models.stream()
                .collect(Collectors.groupingBy(HeldModel::owner, () -> new TreeMap<>(BY_OWNER), Collectors.toList()));
    }

    /** How many types become internal, as nothing outside of their module uses them. */
    public int internalTypes() {
        return modules.stream().mapToInt(ModulePrice::internalTypes).sum();
    }

    /** The share of the assigned types that becomes internal, 0 to 1; 0 if none is assigned. */
    public double internalShare() {
        return assigned == 0 ? 0 : (double) internalTypes() / assigned;
    }

    public Optional<ModulePrice> module(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }
}
