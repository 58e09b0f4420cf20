package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what a statement does, one use for each table and operation. */
final class UseCollector {
    private record Key(TableName table, Operation operation) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byTable = table.compareTo(other.table);
            return byTable != 0 ? byTable : operation.compareTo(other.operation);
        }
    }

    private final SortedMap<Key, SortedSet<String>> columns = new TreeMap<>();
    private final SortedSet<Key> all = new TreeSet<>();

    void add(TableName table, Operation operation) {
        columnsOf(table, operation);
    }

    void add(TableName table, Operation operation, String column) {
        columnsOf(table, operation).add(column);
    }

    /** Notes that the operation concerns, or may concern, every column. */
    void addAll(TableName table, Operation operation) {
        add(table, operation);
        all.add(new Key(table, operation));
    }

    /** What another form of the same statement does. */
    void add(TableUse use) {
        columnsOf(use.table(), use.operation()).addAll(use.columns());
        if (use.allColumns()) {
            addAll(use.table(), use.operation());
        }
    }

    private SortedSet<String> columnsOf(TableName table, Operation operation) {
        return columns.computeIfAbsent(new Key(table, operation), key -> new TreeSet<>());
    }

    List<TableUse> uses() {
        List<TableUse> uses = new ArrayList<>();
        columns.forEach((key, names) -> uses.add(new TableUse(key.table(), key.operation(), names, all.contains(key))));
        return uses;
    }
}
