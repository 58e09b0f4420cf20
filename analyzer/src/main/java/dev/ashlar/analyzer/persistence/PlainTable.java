package dev.ashlar.analyzer.persistence;

/**
 * The one table of a plain statement.
 *
 * @param alias empty if it has none
 * @param uses takes what the statement does with it
 */
record PlainTable(TableName name, String alias, UseCollector uses) {
    /** Whether a column, as written, is not one of another table. */
    boolean mayHave(String column) {
        int dot = column.lastIndexOf('.');
        String qualifier = TableName.plain(column.substring(0, Math.max(0, dot)));
        return qualifier.isEmpty() || qualifier.equals(alias) || qualifier.equals(name.name());
    }

    /** Notes that a column is read, unless it is a word of the language; false if it is one of another table. */
    boolean read(String column) {
        if (!mayHave(column)) {
            return false;
        }
        String plain = lastPart(column);
        if (!ColumnReads.WORDS.contains(plain)) {
            uses.add(name, Operation.READ, plain);
        }
        return true;
    }

    void write(Operation operation, String column) {
        uses.add(name, operation, lastPart(column));
    }

    void all(Operation operation) {
        uses.addAll(name, operation);
    }

    private static String lastPart(String column) {
        return TableName.plain(column.substring(column.lastIndexOf('.') + 1));
    }
}
