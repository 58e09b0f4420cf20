package dev.ashlar.analyzer.persistence;

/**
 * A table as a mapping writes it.
 *
 * @param schema schema or catalog; empty where none is written
 * @param name empty where the default is meant
 */
record WrittenTable(String schema, String name) {
    /** The table that only defaults name. */
    static final WrittenTable DEFAULT = new WrittenTable("", "");

    /** In place of a table a query, which is a statement of its own. */
    static final WrittenTable QUERY = new WrittenTable("", "${subselect}");

    /** Some write the schema into the name. */
    static WrittenTable of(String schema, String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && schema.isEmpty()
                ? new WrittenTable(name.substring(0, dot), name.substring(dot + 1))
                : new WrittenTable(schema, name);
    }

    /** Whether it is known without running the program. */
    boolean isKnown() {
        return !name.contains("${") && !schema.contains("${");
    }

    WrittenTable inSchema(String defaultSchema) {
        return schema.isEmpty() ? new WrittenTable(defaultSchema, name) : this;
    }

    TableName toTable(Naming naming, String defaultName) {
        return TableName.of(schema, naming.physical(name.isEmpty() ? defaultName : name));
    }
}
