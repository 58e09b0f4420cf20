package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.SchemaTable;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.ConfiguredDatabases;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups reads and writes by table, as far as the databases are the same. */
final class Tables {
    private final Usage usage;
    private final Persistence persistence;
    private final UnitDatabases databases;
    private final WriterColumns writers;

    private Tables(List<BuildModule> modules, Usage usage, Persistence persistence) {
        this.usage = usage;
        this.persistence = persistence;
        this.databases = new UnitDatabases(
                usage.units(),
                ConfiguredDatabases.of(modules, usage.units(), persistence.databases()),
                persistence.databases());
        this.writers = new WriterColumns(usage, persistence);
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

    /** Equal names in different databases are different tables. */
    private List<TableUsers> split(TableName table, List<TableAccess> accesses) {
        List<SchemaTable> outside = outside(table);
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            return List.of(users(table, Optional.empty(), accesses, databases.isOne() ? outside : List.of()));
        }
        Set<Integer> units = new TreeSet<>();
        accesses.forEach(access -> units.add(access.unit()));
        if (units.size() == 1) {
            return List.of(users(table, Optional.empty(), accesses, databases.areKnown(units) ? outside : List.of()));
        }
        Optional<String> reason = databases.unknown(units);
        if (reason.isPresent()) {
            TableColumns columns = TableColumns.of(table, accesses, persistence, List.of());
            return List.of(new TableUsers(
                    table, Optional.empty(), accesses, reason, columns.all(), new TreeSet<>(), List.of()));
        }
        List<TableUsers> result = new ArrayList<>();
        List<Set<Integer>> groups = databases.groups(units);
        for (Set<Integer> group : groups) {
            List<TableAccess> own = accesses.stream()
                    .filter(access -> group.contains(access.unit()))
                    .toList();
            Optional<String> database = databases.common(group);
            boolean isTold = database.isPresent() && (groups.size() == 1 || outside.size() >= groups.size());
            result.add(users(table, database, own, isTold ? outside : List.of()));
        }
        return result;
    }

    /** What files in no module create under this name, which does not tell for which database. */
    private List<SchemaTable> outside(TableName table) {
        return persistence.schemaOutside().stream()
                .filter(schema -> schema.table().name().equals(table.name()))
                .toList();
    }

    private TableUsers users(
            TableName table, Optional<String> database, List<TableAccess> accesses, List<SchemaTable> outside) {
        TableColumns columns = TableColumns.of(table, accesses, persistence, outside);
        return new TableUsers(
                table,
                database,
                accesses,
                Optional.empty(),
                columns.all(),
                writers.setByMany(table, accesses, columns),
                WriterColumns.omissions(accesses, columns));
    }
}
