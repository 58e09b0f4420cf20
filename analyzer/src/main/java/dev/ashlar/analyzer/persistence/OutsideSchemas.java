package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tables that files outside of every module create. They may be those of several systems, which no file tells: where two
 * files create tables of one name with other columns, neither counts.
 */
final class OutsideSchemas {
    /** What the files say by themselves of the tables of one name. */
    private record Created(Set<Set<String>> columns, List<SchemaTable> tables) {
        private Created() {
            this(new HashSet<>(), new ArrayList<>());
        }

        private void add(SchemaTable table) {
            columns.add(Set.copyOf(table.columns()));
            tables.add(table);
        }
    }

    private OutsideSchemas() {}

    /** Of a table that several files create alike there is one for each, with all later changes. */
    static List<SchemaTable> of(List<SchemaFile> files) {
        Map<String, Created> created = new HashMap<>();
        SchemaDraft together = new SchemaDraft(SchemaTable.OUTSIDE);
        for (SchemaFile file : files) {
            SchemaDraft alone = new SchemaDraft(SchemaTable.OUTSIDE);
            file.changes().accept(alone);
            file.changes().accept(together);
            alone.tables()
                    .forEach(table -> created.computeIfAbsent(table.table().name(), any -> new Created())
                            .add(table));
        }
        List<SchemaTable> result = new ArrayList<>();
        for (SchemaTable table : together.tables()) {
            Created alone = created.getOrDefault(table.table().name(), new Created());
            if (alone.columns().size() <= 1) {
                result.add(table);
                alone.tables().stream()
                        .filter(other -> other.table().equals(table.table()))
                        .filter(other -> !other.path().equals(table.path()))
                        .map(other -> table.at(other.path(), other.line()))
                        .forEach(result::add);
            }
        }
        return result;
    }
}
