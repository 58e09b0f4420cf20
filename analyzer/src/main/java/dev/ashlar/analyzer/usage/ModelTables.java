package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.Statement;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.persistence.TableUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The table that each model is mapped to: as an entity; by its generated mapper, all of whose statements are about one table; by the
 * one table that mapper methods which take the model insert it into; or by its name and those of its fields.
 */
final class ModelTables {
    /** Share of columns and fields that must have equal names. */
    private static final double ALIKE = .6;

    private final DependencyGraph graph;
    private final ModelTypes models;
    private final TableCarriers carriers;
    private final Map<Integer, TableName> byModel = new HashMap<>();

    /** The tables that statements write which take the model. */
    private final Map<Integer, SortedSet<TableName>> handed = new HashMap<>();

    private ModelTables(DependencyGraph graph, ModelTypes models, TableCarriers carriers) {
        this.graph = graph;
        this.models = models;
        this.carriers = carriers;
    }

    static ModelTables of(DependencyGraph graph, ModelTypes models, TableCarriers carriers) {
        ModelTables tables = new ModelTables(graph, models, carriers);
        tables.byStatements();
        for (int i = 0; i < models.all().size(); i++) {
            int model = i;
            tables.ofEntity(models.all().get(i)).ifPresent(table -> tables.byModel.put(model, table));
        }
        tables.byName();
        return tables;
    }

    /** The one table that a model is mapped to, by index of the model. */
    Map<Integer, TableName> byModel() {
        return byModel;
    }

    /**
     * Where values of a model are kept, by index of the model. A model that has a table of its own is not kept in those which
     * statements fill from its values: order items tell how much of the stock is left.
     */
    Map<Integer, StoredIn> stored() {
        Map<Integer, SortedSet<TableName>> mapped = parts();
        byModel.forEach((model, table) ->
                mapped.computeIfAbsent(model, any -> new TreeSet<>()).add(table));
        Map<Integer, StoredIn> result = new HashMap<>();
        handed.forEach((model, tables) -> result.put(model, new StoredIn(new TreeSet<>(), tables)));
        mapped.forEach((model, tables) -> result.put(model, new StoredIn(tables, new TreeSet<>())));
        return result;
    }

    /** The tables of the entities that models are a part of. */
    private Map<Integer, SortedSet<TableName>> parts() {
        Map<String, SortedSet<TableName>> byType = new HashMap<>();
        for (Entity entity : carriers.entities()) {
            for (Entity.Part part : entity.parts()) {
                byType.computeIfAbsent(carriers.moduleName(part.module()) + ":" + part.type(), any -> new TreeSet<>())
                        .add(part.table());
            }
        }
        Map<Integer, SortedSet<TableName>> found = new HashMap<>();
        for (int i = 0; i < models.all().size(); i++) {
            ModelType model = models.all().get(i);
            SortedSet<TableName> tables = byType.get(model.module() + ":" + model.name());
            if (tables != null) {
                found.put(i, tables);
            }
        }
        return found;
    }

    private Optional<TableName> ofEntity(ModelType model) {
        return carriers.entity(model.name(), model.module()).map(entity -> entity.table());
    }

    private void byStatements() {
        Map<Integer, Set<TableName>> ofMapper = new HashMap<>();
        Map<Integer, Set<TableName>> inserted = new HashMap<>();
        for (Statement statement : carriers.statements()) {
            int owner = carriers.ownerOf(statement);
            if (statement.callable() && owner >= 0) {
                int generatedFor = models.groupOf(owner);
                if (generatedFor >= 0) {
                    statement
                            .uses()
                            .forEach(use -> ofMapper.computeIfAbsent(generatedFor, any -> new HashSet<>())
                                    .add(use.table()));
                }
                takenBy(statement, owner, inserted);
            }
        }
        inserted.forEach(this::putOnly);
        ofMapper.forEach(this::putOnly);
    }

    /** A table that is called like one model only, and most of whose columns are called like fields of it. */
    private void byName() {
        Map<String, List<TableName>> tables = new HashMap<>();
        carriers.columnsByTable()
                .keySet()
                .forEach(table -> tables.computeIfAbsent(table.name(), any -> new ArrayList<>())
                        .add(table));
        Map<TableName, Set<Integer>> claims = new HashMap<>();
        for (int i = 0; i < models.all().size(); i++) {
            if (!byModel.containsKey(i)) {
                ModelType model = models.all().get(i);
                for (String name : namesOf(model.simpleName())) {
                    for (TableName table : tables.getOrDefault(name, List.of())) {
                        if (fits(model, carriers.columnsByTable().get(table))) {
                            claims.computeIfAbsent(table, any -> new HashSet<>())
                                    .add(i);
                        }
                    }
                }
            }
        }
        claims.forEach((table, claimants) -> {
            if (claimants.size() == 1 && !byModel.containsValue(table)) {
                byModel.put(claimants.iterator().next(), table);
            }
        });
    }

    private static List<String> namesOf(String type) {
        String name = snakeCase(type);
        return List.of(name, name + "s", name.replace("_", ""), name.replace("_", "") + "s");
    }

    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static boolean fits(ModelType model, @Nullable Set<String> columns) {
        if (columns == null || columns.isEmpty()) {
            return false;
        }
        Set<String> fields = new HashSet<>();
        model.fields().forEach(field -> fields.add(snakeCase(field).replace("_", "")));
        long known = columns.stream()
                .filter(column -> fields.contains(column.replace("_", "")))
                .count();
        return known >= ALIKE * columns.size() && known >= ALIKE * fields.size();
    }

    private void putOnly(int model, Set<TableName> tables) {
        if (tables.size() == 1) {
            byModel.put(model, tables.iterator().next());
        }
    }

    private void takenBy(Statement statement, int owner, Map<Integer, Set<TableName>> inserted) {
        Set<TableName> written = new TreeSet<>();
        Set<TableName> filled = new TreeSet<>();
        for (TableUse use : statement.uses()) {
            if (use.operation() == Operation.INSERT || use.operation() == Operation.REPLACE) {
                filled.add(use.table());
            }
            if (use.operation().writes()) {
                written.add(use.table());
            }
        }
        List<Integer> lines = written.isEmpty() ? List.of() : carriers.linesOf(owner, statement.name());
        for (int model : lines.isEmpty() ? Set.<Integer>of() : parameters(owner, lines)) {
            handed.computeIfAbsent(model, any -> new TreeSet<>()).addAll(written);
            if (filled.size() == 1) {
                inserted.computeIfAbsent(model, any -> new HashSet<>()).addAll(filled);
            }
        }
    }

    /** The models that the methods on these lines take; none if they take several. */
    private Set<Integer> parameters(int owner, List<Integer> lines) {
        Set<Integer> found = new HashSet<>();
        Digraph pairs = graph.dependencies().pairs();
        for (int pair = pairs.firstArc(owner); pair < pairs.firstArc(owner + 1); pair++) {
            int target = pairs.target(pair);
            int model = graph.types().isExternal(target) ? -1 : models.indexOf(target);
            if (model >= 0 && isParameter(pair, lines)) {
                found.add(model);
            }
        }
        return found.size() == 1 ? found : Set.of();
    }

    private boolean isParameter(int pair, List<Integer> lines) {
        Dependencies dependencies = graph.dependencies();
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            UseKind kind = dependencies.kind(edge);
            if ((kind == UseKind.PARAMETER || kind == UseKind.TYPE_ARGUMENT)
                    && lines.contains(dependencies.line(edge))) {
                return true;
            }
        }
        return false;
    }
}
