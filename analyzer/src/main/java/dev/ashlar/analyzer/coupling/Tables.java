package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.persistence.Database;
import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.SchemaTable;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups reads and writes by table, as far as the databases are the same, and compares the columns of the writers. */
final class Tables {
    private final List<BuildModule> modules;
    private final Usage usage;
    private final Persistence persistence;
    private final Map<Integer, SortedSet<String>> databases;
    private final Map<TableName, Integer> modelOfTable = new HashMap<>();

    private Tables(List<BuildModule> modules, Usage usage, Persistence persistence) {
        this.modules = modules;
        this.usage = usage;
        this.persistence = persistence;
        this.databases = databases();
        usage.tableOfModel().forEach((model, table) -> modelOfTable.merge(table, model, Math::min));
    }

    /** Sorted by table, then database. */
    static List<TableUsers> of(List<BuildModule> modules, Usage usage, Persistence persistence) {
        Tables tables = new Tables(modules, usage, persistence);
        SortedMap<TableName, List<TableAccess>> byTable = new TreeMap<>();
        for (TableAccess access : usage.accesses()) {
            byTable.computeIfAbsent(access.table(), any -> new ArrayList<>()).add(access);
        }
        List<TableUsers> result = new ArrayList<>();
        byTable.forEach((table, accesses) -> result.addAll(tables.split(table, accesses)));
        return result;
    }

    /** The databases of each unit: its own, else those of the libraries on its class path. */
    private Map<Integer, SortedSet<String>> databases() {
        Map<String, SortedSet<String>> byModule = new HashMap<>();
        for (Database database : persistence.databases()) {
            byModule.computeIfAbsent(modules.get(database.module()).name(), any -> new TreeSet<>())
                    .add(database.name());
        }
        Map<Integer, SortedSet<String>> result = new HashMap<>();
        for (BuildModule module : modules) {
            SortedSet<String> own = byModule.getOrDefault(module.name(), new TreeSet<>());
            if (own.isEmpty()) {
                module.dependencies().forEach(name -> own.addAll(byModule.getOrDefault(name, new TreeSet<>())));
            }
            result.computeIfAbsent(usage.units().ofModule(module.name()), any -> new TreeSet<>())
                    .addAll(own);
        }
        return result;
    }

    /** Equal names in different databases are different tables. */
    private List<TableUsers> split(TableName table, List<TableAccess> accesses) {
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            return List.of(users(table, Optional.empty(), accesses, Optional.empty()));
        }
        Set<Integer> units = new TreeSet<>();
        accesses.forEach(access -> units.add(access.unit()));
        if (units.size() == 1) {
            return List.of(users(table, Optional.empty(), accesses, Optional.empty()));
        }
        boolean allKnown = units.stream()
                .noneMatch(unit -> databases.getOrDefault(unit, new TreeSet<>()).isEmpty());
        if (!allKnown) {
            return List.of(users(table, Optional.empty(), accesses, Optional.of("same name, database unknown")));
        }
        List<TableUsers> result = new ArrayList<>();
        for (Set<Integer> group : connected(units)) {
            List<TableAccess> own = accesses.stream()
                    .filter(access -> group.contains(access.unit()))
                    .toList();
            result.add(users(table, commonDatabase(group), own, Optional.empty()));
        }
        return result;
    }

    /** Units belong together if they share a database. */
    private List<Set<Integer>> connected(Set<Integer> units) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int unit : units) {
            Set<Integer> joined = new TreeSet<>(Set.of(unit));
            List<Set<Integer>> others = new ArrayList<>();
            for (Set<Integer> group : groups) {
                if (group.stream().anyMatch(member -> share(member, unit))) {
                    joined.addAll(group);
                } else {
                    others.add(group);
                }
            }
            others.add(joined);
            groups = others;
        }
        return groups;
    }

    private boolean share(int one, int other) {
        Set<String> common = new HashSet<>(databases.getOrDefault(one, new TreeSet<>()));
        common.retainAll(databases.getOrDefault(other, new TreeSet<>()));
        return !common.isEmpty();
    }

    private Optional<String> commonDatabase(Set<Integer> units) {
        SortedSet<String> common = new TreeSet<>();
        units.forEach(unit -> common.addAll(databases.getOrDefault(unit, new TreeSet<>())));
        units.forEach(unit -> common.retainAll(databases.getOrDefault(unit, new TreeSet<>())));
        return common.stream().findFirst();
    }

    private TableUsers users(
            TableName table, Optional<String> database, List<TableAccess> accesses, Optional<String> undecided) {
        List<String> columns = columns(table, accesses);
        Set<String> keys = keys(table);
        Map<Integer, SortedSet<String>> written = written(table, accesses, columns, keys);
        return new TableUsers(
                table,
                database,
                accesses,
                undecided,
                columns,
                undecided.isPresent() ? new TreeSet<>() : coWritten(written, keys),
                undecided.isPresent() ? List.of() : omissions(accesses, columns));
    }

    /** As DDL tells, else as the entity does, else as far as statements name them. */
    private List<String> columns(TableName table, List<TableAccess> accesses) {
        for (SchemaTable schema : persistence.schema()) {
            if (schema.table().name().equals(table.name())) {
                return schema.columns();
            }
        }
        Set<String> columns = new LinkedHashSet<>();
        for (Entity entity : persistence.entities()) {
            if (entity.table().equals(table)) {
                columns.addAll(entity.columns().values());
            }
        }
        if (columns.isEmpty()) {
            accesses.stream().filter(TableAccess::writes).forEach(access -> columns.addAll(access.columns()));
        }
        return List.copyOf(columns);
    }

    private Set<String> keys(TableName table) {
        Set<String> keys = new HashSet<>(Set.of("id"));
        persistence.schema().stream()
                .filter(schema -> schema.table().name().equals(table.name()))
                .forEach(schema -> keys.addAll(schema.keys()));
        return keys;
    }

    /**
     * The columns that each writer is seen to set: by statements that name them, and by the fields it sets, where a statement writes
     * whatever an object holds.
     */
    private Map<Integer, SortedSet<String>> written(
            TableName table, List<TableAccess> accesses, List<String> columns, Set<String> keys) {
        Set<String> row = new HashSet<>(columns);
        row.removeAll(keys);
        Map<Integer, SortedSet<String>> written = new TreeMap<>();
        for (TableAccess access : accesses) {
            if (access.writes() && access.operation() != Operation.DELETE) {
                boolean wholeRow = access.allColumns() || access.columns().containsAll(row);
                written.computeIfAbsent(access.unit(), any -> new TreeSet<>())
                        .addAll(wholeRow ? fieldColumns(table, access.unit()) : access.columns());
            }
        }
        return written;
    }

    private Set<String> fieldColumns(TableName table, int unit) {
        Integer model = modelOfTable.get(table);
        Set<String> columns = new HashSet<>();
        for (ModelUse use : usage.uses()) {
            if (model != null && use.model() == model && use.unit() == unit) {
                use.writes().forEach(field -> columns.add(ColumnNames.of(field, model, usage, persistence)));
            }
        }
        return columns;
    }

    private static SortedSet<String> coWritten(Map<Integer, SortedSet<String>> written, Set<String> keys) {
        SortedSet<String> once = new TreeSet<>();
        SortedSet<String> twice = new TreeSet<>();
        written.values()
                .forEach(columns -> columns.forEach(column -> {
                    if (!keys.contains(column) && !once.add(column)) {
                        twice.add(column);
                    }
                }));
        return twice;
    }

    /** Statements that replace rows and leave out columns which another unit sets or reads, in a table that others write, too. */
    private static List<TableUsers.Omission> omissions(List<TableAccess> accesses, List<String> columns) {
        List<TableUsers.Omission> result = new ArrayList<>();
        for (TableAccess access : accesses) {
            boolean replaces = access.operation() == Operation.REPLACE && !access.allColumns();
            if (replaces && accesses.stream().anyMatch(other -> other.writes() && other.unit() != access.unit())) {
                List<String> lost = columns.stream()
                        .filter(column -> !access.columns().contains(column))
                        .filter(column -> isUsedElsewhere(column, access.unit(), accesses))
                        .toList();
                if (!lost.isEmpty()) {
                    result.add(new TableUsers.Omission(access, lost));
                }
            }
        }
        return result;
    }

    private static boolean isUsedElsewhere(String column, int unit, List<TableAccess> accesses) {
        return accesses.stream()
                .anyMatch(access -> access.unit() != unit
                        && access.operation() != Operation.DELETE
                        && (access.allColumns() || access.columns().contains(column)));
    }
}
