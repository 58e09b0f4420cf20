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

    static TableColumns of(TableName table, List<TableAccess> accesses, Persistence persistence) {
        return new TableColumns(all(table, accesses, persistence), keys(table, persistence));
    }

    /** As DDL tells, else as the entity does, else as far as statements name them. */
    private static List<String> all(TableName table, List<TableAccess> accesses, Persistence persistence) {
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

    private static Set<String> keys(TableName table, Persistence persistence) {
        Set<String> keys = new HashSet<>(Set.of("id"));
        persistence.schema().stream()
                .filter(schema -> schema.table().name().equals(table.name()))
                .forEach(schema -> keys.addAll(schema.keys()));
        return keys;
    }

    /** The columns whose values make a row; those that identify it left out. */
    Set<String> row() {
        Set<String> row = new HashSet<>(all);
        row.removeAll(keys);
        return row;
    }
}
