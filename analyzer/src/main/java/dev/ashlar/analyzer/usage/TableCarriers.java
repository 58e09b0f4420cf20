package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.ForeignUse;
import dev.ashlar.analyzer.persistence.GenericAccess;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.Repository;
import dev.ashlar.analyzer.persistence.SchemaTable;
import dev.ashlar.analyzer.persistence.Statement;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.persistence.TableUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements, repositories and entities of a code base by the types of its graph. */
final class TableCarriers {
    private final List<BuildModule> modules;
    private final DependencyGraph graph;
    private final Units units;
    private final Persistence persistence;
    private final Map<Integer, Map<String, List<Statement>>> callable = new HashMap<>();
    private final Map<Integer, List<Repository>> repositories = new HashMap<>();
    private final Map<String, List<Entity>> entities = new HashMap<>();
    private final Map<Integer, List<Integer>> supertypes = new HashMap<>();
    private final Map<Integer, Map<String, List<Integer>>> methodLines = new HashMap<>();
    private final Map<TableName, Set<String>> columnsByTable = new HashMap<>();

    TableCarriers(
            List<BuildModule> modules,
            List<LocatedFacts> files,
            DependencyGraph graph,
            Units units,
            Persistence persistence) {
        this.modules = modules;
        this.graph = graph;
        this.units = units;
        this.persistence = persistence;
        persistence.statements().stream().filter(Statement::callable).forEach(this::add);
        for (Repository repository : persistence.repositories()) {
            int type = findIn(repository.module(), repository.type());
            repositories.computeIfAbsent(type, any -> new ArrayList<>(1)).add(repository);
        }
        persistence
                .entities()
                .forEach(entity -> entities.computeIfAbsent(entity.type(), any -> new ArrayList<>(1))
                        .add(entity));
        files.forEach(this::addMethodLines);
        addColumns();
    }

    private void addMethodLines(LocatedFacts file) {
        for (TypeFacts type : file.facts().types()) {
            int number = type.local()
                    ? -1
                    : graph.find(modules.get(file.module()).name(), file.facts().qualified(type));
            if (callable.containsKey(number)) {
                Map<String, List<Integer>> lines = methodLines.computeIfAbsent(number, any -> new HashMap<>());
                type.methods()
                        .forEach(method -> lines.computeIfAbsent(method.name(), any -> new ArrayList<>(1))
                                .add(method.line()));
            }
        }
    }

    private void add(Statement statement) {
        int owner = ownerOf(statement);
        callable.computeIfAbsent(owner, any -> new HashMap<>())
                .computeIfAbsent(statement.name(), any -> new ArrayList<>(1))
                .add(statement);
    }

    /** The type of this name as a type of the code base sees it; -1 if there is none, or several. */
    int find(int from, String name) {
        String module = graph.moduleName(from);
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).name().equals(module)) {
                return findIn(i, name);
            }
        }
        return -1;
    }

    /** The type of this name in the module or one that it depends on; -1 if there is none, or several others. */
    private int findIn(int module, String name) {
        BuildModule own = modules.get(module);
        int found = graph.find(own.name(), name);
        if (found >= 0) {
            return found;
        }
        List<Integer> others = own.dependencies().stream()
                .map(dependency -> graph.find(dependency, name))
                .filter(type -> type >= 0)
                .toList();
        return others.size() == 1 ? others.get(0) : -1;
    }

    /** The columns of each table, as DDL creates it, else as statements insert and update it. */
    Map<TableName, Set<String>> columnsByTable() {
        return columnsByTable;
    }

    private void addColumns() {
        for (SchemaTable table : persistence.schema()) {
            columnsByTable
                    .computeIfAbsent(new TableName("", table.table().name()), any -> new HashSet<>())
                    .addAll(table.columns());
        }
        Set<TableName> created = Set.copyOf(columnsByTable.keySet());
        for (Statement statement : persistence.statements()) {
            for (TableUse use : statement.uses()) {
                TableName plain = new TableName("", use.table().name());
                if (created.contains(plain)) {
                    columnsByTable
                            .computeIfAbsent(use.table(), any -> new HashSet<>())
                            .addAll(columnsByTable.getOrDefault(plain, Set.of()));
                } else if (use.operation().writes()) {
                    columnsByTable
                            .computeIfAbsent(use.table(), any -> new HashSet<>())
                            .addAll(use.columns());
                }
            }
        }
    }

    /** The lines on which the type declares methods of this name. */
    List<Integer> linesOf(int type, String method) {
        return methodLines.getOrDefault(type, Map.of()).getOrDefault(method, List.of());
    }

    /** The type whose method runs the statement, or that holds it; -1 if none does. */
    int ownerOf(Statement statement) {
        return statement.owner().isEmpty() ? -1 : findIn(statement.module(), statement.owner());
    }

    List<GenericAccess> generics() {
        return persistence.generics();
    }

    List<Statement> statements() {
        return persistence.statements();
    }

    /** The statements that a call of the method runs, those of supertypes included. */
    List<Statement> statements(int type, String method) {
        for (int each : withSupertypes(type)) {
            List<Statement> found = callable.getOrDefault(each, Map.of()).getOrDefault(method, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    List<Repository> repositories(int type) {
        for (int each : withSupertypes(type)) {
            List<Repository> found = repositories.getOrDefault(each, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The type, then all that it extends and implements, nearest first. */
    List<Integer> withSupertypes(int type) {
        List<Integer> known = supertypes.get(type);
        if (known == null) {
            known = findSupertypes(type);
            supertypes.put(type, known);
        }
        return known;
    }

    private List<Integer> findSupertypes(int start) {
        List<Integer> reached = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        Digraph pairs = graph.dependencies().pairs();
        while (!open.isEmpty()) {
            int type = open.remove();
            if (!seen.add(type)) {
                continue;
            }
            reached.add(type);
            for (int pair = pairs.firstArc(type); pair < pairs.firstArc(type + 1); pair++) {
                if (isSupertype(pair)) {
                    open.add(pairs.target(pair));
                }
            }
        }
        return reached;
    }

    private boolean isSupertype(int pair) {
        Dependencies dependencies = graph.dependencies();
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            UseKind kind = dependencies.kind(edge);
            if (kind == UseKind.EXTENDS || kind == UseKind.IMPLEMENTS) {
                return true;
            }
        }
        return false;
    }

    /** The unit that holds a statement: that of the type that owns it, else that of its module; -1 if that is several. */
    int unitOf(Statement statement) {
        int owner = ownerOf(statement);
        boolean inModule = owner >= 0
                && graph.moduleName(owner)
                        .equals(modules.get(statement.module()).name());
        if (owner >= 0 && (inModule || units.kind() == Units.Kind.PACKAGES)) {
            return units.of(owner);
        }
        return units.ofFile(modules.get(statement.module()).name(), statement.path());
    }

    String moduleName(int module) {
        return modules.get(module).name();
    }

    /** The repositories whose methods are offered to callers outside of the program. */
    List<Repository> exported() {
        return persistence.repositories().stream().filter(Repository::exported).toList();
    }

    /** The number of its type in the graph; -1 if that is not known. */
    int typeOf(Repository repository) {
        return findIn(repository.module(), repository.type());
    }

    List<ForeignUse> foreignUses() {
        return persistence.foreignUses();
    }

    List<Entity> entities() {
        return persistence.entities();
    }

    /** The entity of this name, of several that in the module. */
    Optional<Entity> entity(String name, String module) {
        List<Entity> named = entities.getOrDefault(name, List.of());
        return named.size() == 1
                ? Optional.of(named.get(0))
                : named.stream()
                        .filter(entity -> modules.get(entity.module()).name().equals(module))
                        .findFirst();
    }
}
