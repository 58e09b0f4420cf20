package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.TableName;
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
        this.databases = new UnitDatabases(modules, usage.units(), persistence.databases());
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
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            return List.of(users(table, Optional.empty(), accesses, Optional.empty()));
        }
        Set<Integer> units = new TreeSet<>();
        accesses.forEach(access -> units.add(access.unit()));
        if (units.size() == 1) {
            return List.of(users(table, Optional.empty(), accesses, Optional.empty()));
        }
        if (!databases.areKnown(units)) {
            return List.of(users(table, Optional.empty(), accesses, Optional.of("same name, database unknown")));
        }
        List<TableUsers> result = new ArrayList<>();
        for (Set<Integer> group : databases.groups(units)) {
            List<TableAccess> own = accesses.stream()
                    .filter(access -> group.contains(access.unit()))
                    .toList();
            result.add(users(table, databases.common(group), own, Optional.empty()));
        }
        return result;
    }

    private TableUsers users(
            TableName table, Optional<String> database, List<TableAccess> accesses, Optional<String> undecided) {
        TableColumns columns = TableColumns.of(table, accesses, persistence);
        return new TableUsers(
                table,
                database,
                accesses,
                undecided,
                columns.all(),
                undecided.isPresent() ? new TreeSet<>() : writers.setByMany(table, accesses, columns),
                undecided.isPresent() ? List.of() : WriterColumns.omissions(accesses, columns));
    }
}
