package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.Violations;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Adds up the price of each module. */
final class ModulePrices {
    private final Assignment assignment;
    private final ModuleArcs arcs;
    private final BrokenLinks broken;
    private final FreeingSearch freeings;
    private final List<Map<Rule, Integer>> violations;
    private final Map<Integer, SortedSet<TableName>> reads;
    private final Map<Integer, SortedSet<TableName>> writes;
    private final List<HeldModel> models;
    private final int[] sizes;
    private final int[] internals;

    ModulePrices(
            JudgedPairs pairs,
            Assignment assignment,
            ModuleArcs arcs,
            BrokenLinks broken,
            FreeingSearch freeings,
            Violations violations,
            TableWriters tables,
            List<HeldModel> models) {
        this.assignment = assignment;
        this.arcs = arcs;
        this.broken = broken;
        this.freeings = freeings;
        this.violations = count(violations);
        this.reads = tables.tables(access -> !access.writes());
        this.writes = tables.tables(TableAccess::writes);
        this.models = models;
        this.sizes = assignment.sizes();
        this.internals = Internals.count(pairs, assignment);
    }

    private List<Map<Rule, Integer>> count(Violations all) {
        List<Map<Rule, Integer>> counts = IntStream.range(
                        0, assignment.modules().size())
                .<Map<Rule, Integer>>mapToObj(any -> new EnumMap<>(Rule.class))
                .toList();
        all.crossings()
                .forEach(crossing ->
                        counts.get(assignment.number(crossing.fromModule())).merge(crossing.rule(), 1, Integer::sum));
        all.cycles()
                .forEach(cycle -> cycle.modules()
                        .forEach(name -> counts.get(assignment.number(name)).merge(Rule.CYCLE, 1, Integer::sum)));
        return counts;
    }

    /** By name of the module. */
    List<ModulePrice> all() {
        return IntStream.range(0, assignment.modules().size())
                .mapToObj(this::of)
                .toList();
    }

    private ModulePrice of(int module) {
        ModuleSpec spec = assignment.modules().get(module);
        return new ModulePrice(
                spec.name(),
                spec.kind(),
                sizes[module],
                internals[module],
                neighbours(module, arcs::from, arcs::to),
                neighbours(module, arcs::to, arcs::from),
                violations.get(module),
                List.copyOf(reads.getOrDefault(module, new TreeSet<>())),
                List.copyOf(writes.getOrDefault(module, new TreeSet<>())),
                owned(spec.name()),
                freeings.of(module));
    }

    private List<Neighbour> neighbours(int module, IntUnaryOperator near, IntUnaryOperator far) {
        return IntStream.range(0, arcs.size())
                .filter(arc -> near.applyAsInt(arc) == module)
                .mapToObj(arc -> new Neighbour(
                        assignment.name(far.applyAsInt(arc)), arcs.links(arc).length, arcs.references(arc), (int)
                                Arrays.stream(arcs.links(arc))
                                        .filter(broken::isBroken)
                                        .count()))
                .toList();
    }

    private List<String> owned(String module) {
        return models.stream()
                .filter(model -> model.owner().filter(module::equals).isPresent())
                .map(HeldModel::model)
                .sorted()
                .toList();
    }
}
