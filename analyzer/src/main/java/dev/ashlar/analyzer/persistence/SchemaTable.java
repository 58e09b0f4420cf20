package dev.ashlar.analyzer.persistence;

import java.util.List;

/**
 * A table as DDL creates it, later changes included.
 *
 * @param module number of the build module whose file says so; {@link #OUTSIDE} for a file that lies in none
 * @param columns in the order of the table
 * @param keys the columns of its primary key
 * @param references the tables that its foreign keys refer to, sorted
 * @param line from 1
 */
public record SchemaTable(
        int module,
        TableName table,
        List<String> columns,
        List<String> keys,
        List<TableName> references,
        String path,
        int line) {
    /** Stands for the module of a file that lies in none. */
    public static final int OUTSIDE = -1;

    public SchemaTable {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        references = List.copyOf(references);
    }

    /** The same where another file creates it. */
    SchemaTable at(String otherPath, int otherLine) {
        return new SchemaTable(module, table, columns, keys, references, otherPath, otherLine);
    }
}
