package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.SchemaTable;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.TableAccess;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of the columns of a table.
 *
 * @param all in the order of the table, where DDL or an entity tells
 * @param keys the columns that identify a row
 */
record TableColumns(List<String> all, Set<String> keys) {

    /**
     * As DDL tells, else as the entity does, else as far as statements name them.
     *
     * @param outside the tables of the same name that files in no module create, if they are about the database of these accesses
     */
    static TableColumns of(
            TableName table, List<TableAccess> accesses, Persistence persistence, List<SchemaTable> outside) {
        List<SchemaTable> schemas = persistence.schema().stream()
                .filter(schema -> schema.table().name().equals(table.name()))
                .toList();
        if (schemas.isEmpty() && areAlike(outside)) {
            schemas = outside;
        }
        Set<String> keys = new HashSet<>(Set.of("id"));
        schemas.forEach(schema -> keys.addAll(schema.keys()));
        return new TableColumns(
                schemas.isEmpty()
                        ? withoutDdl(table, accesses, persistence)
                        : schemas.get(0).columns(),
                keys);
    }

    private static boolean areAlike(List<SchemaTable> tables) {
        return tables.stream()
                        .map(table -> Set.copyOf(table.columns()))
                        .distinct()
                        .count()
                == 1;
    }

    /** Of a table that no DDL creates. */
    private static List<String> withoutDdl(TableName table, List<TableAccess> accesses, Persistence persistence) {
        Set<String> columns = new LinkedHashSet<>();
        for (Entity entity : persistence.entities()) {
            boolean isSchemaLeftOut =
                    table.schema().isEmpty() && entity.table().name().equals(table.name());
            if (entity.table().equals(table) || isSchemaLeftOut) {
                columns.addAll(entity.columns().values());
            }
        }
        if (columns.isEmpty()) {
            accesses.stream().filter(TableAccess::writes).forEach(access -> columns.addAll(access.columns()));
        }
        return List.copyOf(columns);
    }

    /** The columns whose values make a row; those that identify it left out. */
    Set<String> row() {
        Set<String> row = new HashSet<>(all);
        row.removeAll(keys);
        return row;
    }
}
