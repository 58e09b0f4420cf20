package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.Owner;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.Usage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the models that other modules use, and their owners. The sole writer of a model's table among the modules owns it; else the unit that
 * the coupling found, if one module only of those that the unit is made of uses the model. Nothing is guessed.
 */
final class HeldModels {
    private record Decision(Optional<String> owner, String why) {}

    private static final Decision UNKNOWN =
            new Decision(Optional.empty(), "who sets its fields was only looked at for models that several units use");

    private final JudgedPairs pairs;
    private final Assignment assignment;
    private final Coupling coupling;
    private final TableWriters tables;
    private final int[] groupOf;
    private final Map<Integer, SharedModel> shared = new HashMap<>();
    /** By model: what uses it from outside of its group, by number of the type. */
    private final Map<Integer, SortedSet<Integer>> users = new TreeMap<>();

    HeldModels(JudgedPairs pairs, Assignment assignment, Coupling coupling, TableWriters tables) {
        this.pairs = pairs;
        this.assignment = assignment;
        this.coupling = coupling;
        this.tables = tables;
        this.groupOf = groups(pairs, coupling.usage());
        coupling.artifacts()
                .forEach(artifact -> artifact.models().forEach(model -> shared.putIfAbsent(model.model(), model)));
        for (int pair = 0; pair < pairs.size(); pair++) {
            int group = groupOf[pairs.to(pair)];
            if (group >= 0 && groupOf[pairs.from(pair)] != group) {
                users.computeIfAbsent(group, any -> new TreeSet<>()).add(pairs.from(pair));
            }
        }
    }

    private static int[] groups(JudgedPairs pairs, Usage usage) {
        int[] groups = new int[pairs.types()];
        Arrays.fill(groups, -1);
        for (int model = 0; model < usage.models().all().size(); model++) {
            ModelType type = usage.models().all().get(model);
            groups[pairs.numberOf(type.type())] = model;
            for (int companion : type.companions()) {
                groups[pairs.numberOf(companion)] = model;
            }
        }
        return groups;
    }

    /** Sorted by build module and name. */
    List<HeldModel> all() {
        return users.keySet().stream()
                .filter(model ->
                        holder(model) != Assignment.NONE && !otherUsers(model).isEmpty())
                .map(this::held)
                .toList();
    }

    private ModelType type(int model) {
        return coupling.usage().models().all().get(model);
    }

    private int holder(int model) {
        return assignment.moduleOfGraphType(type(model).type());
    }

    private SortedSet<Integer> modules(int model) {
        return users.getOrDefault(model, new TreeSet<>()).stream()
                .map(assignment::moduleOf)
                .filter(module -> module != Assignment.NONE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> otherUsers(int model) {
        return modules(model).stream()
                .filter(module -> module != holder(model))
                .map(assignment::name)
                .toList();
    }

    private HeldModel held(int model) {
        Decision decision = byTable(model).or(() -> byUnit(model)).orElse(UNKNOWN);
        return new HeldModel(
                type(model).name(),
                assignment.name(holder(model)),
                otherUsers(model),
                decision.owner(),
                decision.why(),
                type(model).place());
    }

    private Optional<Decision> byTable(int model) {
        TableName table = coupling.usage().tableOfModel().get(model);
        return table == null ? Optional.empty() : tables.writers(table).map(writers -> byWriters(writers, table));
    }

    private Decision byWriters(SortedSet<Integer> writers, TableName table) {
        return writers.size() == 1 && !writers.contains(Assignment.NONE)
                ? new Decision(Optional.of(assignment.name(writers.first())), "sole writer of table " + table)
                : new Decision(Optional.empty(), "table " + table + " is written by " + names(writers));
    }

    private String names(SortedSet<Integer> modules) {
        return modules.stream()
                .map(module -> module == Assignment.NONE ? "code in no module" : assignment.name(module))
                .collect(Collectors.joining(", "));
    }

    private Optional<Decision> byUnit(int model) {
        return Optional.ofNullable(shared.get(model)).map(SharedModel::owner).map(owner -> byUnit(model, owner));
    }

    private Decision byUnit(int model, Owner owner) {
        if (owner.unit().isEmpty()) {
            return new Decision(Optional.empty(), owner.why());
        }
        int unit = owner.unit().get();
        String name = coupling.usage().units().get(unit).name();
        SortedSet<Integer> modules = modulesWithin(unit, model);
        return modules.size() == 1 && !modules.contains(Assignment.NONE)
                ? new Decision(Optional.of(assignment.name(modules.first())), owner.why())
                : new Decision(Optional.empty(), owner.why() + " is " + name + ", which is in " + names(modules));
    }

    /** The modules of those types of a unit that use the model. */
    private SortedSet<Integer> modulesWithin(int unit, int model) {
        return users.getOrDefault(model, new TreeSet<>()).stream()
                .filter(user -> coupling.usage().units().of(pairs.graphType(user)) == unit)
                .map(assignment::moduleOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
