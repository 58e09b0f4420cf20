package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.persistence.GenericAccess;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.Repository;
import dev.ashlar.analyzer.persistence.Statement;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.resolution.MemberUse;
import dev.ashlar.analyzer.resolution.Watched;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who uses which model type and which table.
 *
 * @param uses sorted by model, then unit
 * @param accesses reads and writes of tables, sorted by table, then unit; the unit is -1 where it is not known
 * @param tableOfModel the one that it is mapped to, by index of the model; models without a table are missing
 * @param possibleWrites what may be a write and is not among the accesses, sorted by table, then unit
 * @param stored where values of a model are kept, by index of the model; models without a table are missing
 */
public record Usage(
        Units units,
        ModelTypes models,
        List<ModelUse> uses,
        List<TableAccess> accesses,
        Map<Integer, TableName> tableOfModel,
        Map<Integer, StoredIn> stored,
        List<PossibleWrite> possibleWrites) {
    public Usage {
        uses = List.copyOf(uses);
        accesses = List.copyOf(accesses);
        tableOfModel = Map.copyOf(tableOfModel);
        stored = Map.copyOf(stored);
        possibleWrites = List.copyOf(possibleWrites);
    }

    /** What the resolver has to look at for {@link #of}. */
    public static Watched watched(List<LocatedFacts> files, Persistence persistence) {
        Set<String> models = new HashSet<>(ModelTypes.namesIn(files));
        persistence.entities().forEach(entity -> models.add(entity.type()));
        Set<String> dataAccess = new HashSet<>();
        persistence.statements().stream()
                .filter(Statement::callable)
                .map(Statement::owner)
                .forEach(dataAccess::add);
        persistence.repositories().stream().map(Repository::type).forEach(dataAccess::add);
        persistence.generics().stream().map(GenericAccess::type).forEach(dataAccess::add);
        return new Watched(models, dataAccess, new OutsideCallers());
    }

    /** Adds up what the resolver found. */
    public static Usage of(
            List<BuildModule> modules,
            List<LocatedFacts> files,
            DependencyGraph graph,
            List<MemberUse> members,
            Persistence persistence) {
        Units units = Units.of(modules, files, graph);
        ModelTypes models = ModelTypes.of(modules, files, graph);
        TableCarriers carriers = new TableCarriers(modules, files, graph, units, persistence);
        ModelTables tables = ModelTables.of(graph, models, carriers);
        ConfiguredDatabases databases = ConfiguredDatabases.of(modules, units, persistence.databases());
        TableAccesses found = TableAccesses.of(units, graph, carriers, databases, members);
        List<TableAccess> accesses = found.all();
        Map<Integer, StoredIn> stored = new HashMap<>();
        tables.stored().forEach((model, in) -> stored.put(model, in.named(found::namesOf)));
        Map<Integer, TableName> tableOfModel = new HashMap<>();
        tables.byModel().forEach((model, table) -> {
            Set<TableName> names = found.namesOf(table);
            tableOfModel.put(model, names.size() == 1 ? names.iterator().next() : table);
        });
        List<ModelUse> uses = persisting(ModelUses.of(graph, units, models, members), accesses, stored);
        List<PossibleWrite> possible = new PossibleWrites(carriers, units, found::namesOf).find(models, uses, accesses);
        return new Usage(units, models, uses, accesses, tableOfModel, stored, possible);
    }

    /** Where values of the model with this index are kept. */
    public StoredIn storedIn(int model) {
        return stored.getOrDefault(model, StoredIn.NOTHING);
    }

    /**
     * The models that nothing but models without any use needs, in turn: they go when those go. Those without any use are not among
     * them.
     */
    public Set<Integer> onlyUsedByUnused() {
        Map<Integer, Set<Integer>> users = new HashMap<>();
        for (ModelUse use : uses) {
            if (!use.importOnly()) {
                users.computeIfAbsent(use.model(), any -> new HashSet<>()).addAll(use.users());
            }
        }
        Set<Integer> used = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(-1));
        Map<Integer, List<Integer>> usedBy = new HashMap<>();
        users.forEach((model, by) -> by.forEach(
                user -> usedBy.computeIfAbsent(user, any -> new ArrayList<>()).add(model)));
        while (!open.isEmpty()) {
            for (int model : usedBy.getOrDefault(open.remove(), List.of())) {
                if (used.add(model)) {
                    open.add(model);
                }
            }
        }
        Set<Integer> result = new HashSet<>(users.keySet());
        result.removeAll(used);
        return result;
    }

    private static List<ModelUse> persisting(
            List<ModelUse> uses, List<TableAccess> accesses, Map<Integer, StoredIn> stored) {
        Map<TableName, Map<Integer, Place>> writers = new HashMap<>();
        for (TableAccess access : accesses) {
            if (access.writes()) {
                writers.computeIfAbsent(access.table(), any -> new HashMap<>())
                        .putIfAbsent(access.unit(), access.place());
            }
        }
        List<ModelUse> result = new ArrayList<>(uses.size());
        for (ModelUse use : uses) {
            StoredIn tables = stored.getOrDefault(use.model(), StoredIn.NOTHING);
            Optional<Place> place = Stream.concat(tables.mapped().stream(), tables.handed().stream())
                    .flatMap(table ->
                            Optional.ofNullable(
                                    writers.getOrDefault(table, Map.of()).get(use.unit()))
                                    .stream())
                    .findFirst();
            result.add(place.map(use::persisting).orElse(use));
        }
        return result;
    }
}
