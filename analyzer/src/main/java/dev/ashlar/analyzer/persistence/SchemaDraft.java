package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables of one module while DDL is read, one change after the other. */
final class SchemaDraft {
    private static final class Table {
        private final String path;
        private final int line;
        private final Set<String> columns = new LinkedHashSet<>();
        private final Set<String> keys = new LinkedHashSet<>();
        private final SortedSet<TableName> references = new TreeSet<>();

        private Table(String path, int line) {
            this.path = path;
            this.line = line;
        }
    }

    private final int module;
    private final Map<TableName, Table> tables = new LinkedHashMap<>();

    SchemaDraft(int module) {
        this.module = module;
    }

    /** A table that scripts for several databases create is one. */
    void create(TableName name, String path, int line) {
        tables.computeIfAbsent(name, key -> new Table(path, line));
    }

    void drop(TableName name) {
        tables.remove(name);
    }

    void rename(TableName from, TableName to) {
        Table table = tables.remove(from);
        if (table != null) {
            tables.put(to, table);
        }
    }

    void column(TableName name, String column) {
        find(name).ifPresent(table -> table.columns.add(TableName.plain(column)));
    }

    void dropColumn(TableName name, String column) {
        find(name).ifPresent(table -> table.columns.remove(TableName.plain(column)));
    }

    /** The new name takes the old one's place. */
    void renameColumn(TableName name, String from, String to) {
        find(name).ifPresent(table -> {
            rename(table.columns, TableName.plain(from), TableName.plain(to));
            rename(table.keys, TableName.plain(from), TableName.plain(to));
        });
    }

    private static void rename(Set<String> columns, String from, String to) {
        List<String> renamed = new ArrayList<>(columns);
        renamed.replaceAll(column -> column.equals(from) ? to : column);
        columns.clear();
        columns.addAll(renamed);
    }

    void keys(TableName name, Collection<String> columns) {
        find(name).ifPresent(table -> columns.forEach(column -> table.keys.add(TableName.plain(column))));
    }

    void reference(TableName name, TableName other) {
        find(name).ifPresent(table -> table.references.add(other));
    }

    private Optional<Table> find(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** As they are after all changes so far. */
    List<SchemaTable> tables() {
        List<SchemaTable> result = new ArrayList<>();
        tables.forEach((name, table) -> result.add(new SchemaTable(
                module,
                name,
                List.copyOf(table.columns),
                List.copyOf(table.keys),
                List.copyOf(table.references),
                table.path,
                table.line)));
        return result;
    }
}
