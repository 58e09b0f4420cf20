package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the columns that the writers of one table set. */
final class WriterColumns {
    private final Usage usage;
    private final Persistence persistence;
    private final Map<TableName, Integer> modelOfTable = new HashMap<>();

    WriterColumns(Usage usage, Persistence persistence) {
        this.usage = usage;
        this.persistence = persistence;
        usage.tableOfModel().forEach((model, table) -> modelOfTable.merge(table, model, Math::min));
    }

    /** The columns that more than one unit is seen to set; those that identify a row left out. */
    SortedSet<String> setByMany(TableName table, List<TableAccess> accesses, TableColumns columns) {
        SortedSet<String> once = new TreeSet<>();
        SortedSet<String> twice = new TreeSet<>();
        written(table, accesses, columns)
                .values()
                .forEach(each -> each.forEach(column -> {
                    if (!columns.keys().contains(column) && !once.add(column)) {
                        twice.add(column);
                    }
                }));
        return twice;
    }

    /**
     * The columns that each writer is seen to set: by statements that name them, and by the fields it sets, where a statement writes
     * whatever an object holds.
     */
    private Map<Integer, SortedSet<String>> written(TableName table, List<TableAccess> accesses, TableColumns columns) {
        Set<String> row = columns.row();
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

    /** Statements that replace rows and leave out columns which another unit sets or reads, in a table that others write, too. */
    static List<TableUsers.Omission> omissions(List<TableAccess> accesses, TableColumns columns) {
        List<TableUsers.Omission> result = new ArrayList<>();
        for (TableAccess access : accesses) {
            boolean replaces = access.operation() == Operation.REPLACE && !access.allColumns();
            if (replaces && accesses.stream().anyMatch(other -> other.writes() && other.unit() != access.unit())) {
                List<String> lost = columns.all().stream()
                        .filter(column -> !access.columns().contains(column))
                        .filter(column -> isUsedElsewhere(column, access.unit(), accesses))
                        .sorted()
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
