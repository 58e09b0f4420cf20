package dev.ashlar.analyzer.persistence;

import java.util.List;

/** Reads the changes of a changelog of Liquibase, in XML or in YAML, which have the same shape. */
final class LiquibaseChanges {
    private LiquibaseChanges() {}

    static void read(XmlElement root, String path, SchemaDraft schema) {
        for (XmlElement change : root.all()) {
            change(schema, path, change);
        }
    }

    private static void change(SchemaDraft schema, String path, XmlElement change) {
        TableName table = name(change, "schemaName", "tableName");
        switch (change.name()) {
            case "createTable" -> {
                schema.create(table, path, change.line());
                columns(schema, table, change);
            }
            case "addColumn" -> columns(schema, table, change);
            case "dropColumn" -> change.attribute("columnName").ifPresent(column -> schema.dropColumn(table, column));
            case "renameColumn" ->
                schema.renameColumn(
                        table,
                        change.attribute("oldColumnName").orElse(""),
                        change.attribute("newColumnName").orElse(""));
            case "addPrimaryKey" ->
                schema.keys(
                        table,
                        List.of(change.attribute("columnNames").orElse("").split("\\s*,\\s*")));
            case "addForeignKeyConstraint" ->
                schema.reference(
                        name(change, "baseTableSchemaName", "baseTableName"),
                        name(change, "referencedTableSchemaName", "referencedTableName"));
            case "renameTable" ->
                schema.rename(name(change, "schemaName", "oldTableName"), name(change, "schemaName", "newTableName"));
            case "dropTable" -> schema.drop(table);
            default -> {}
        }
    }

    private static void columns(SchemaDraft schema, TableName table, XmlElement change) {
        for (XmlElement column : change.all()) {
            if (column.name().equals("column")) {
                String name = column.attribute("name").orElse("");
                schema.column(table, name);
                column.children("constraints").forEach(constraints -> constraint(schema, table, name, constraints));
            }
        }
    }

    private static void constraint(SchemaDraft schema, TableName table, String column, XmlElement constraints) {
        if (constraints.attribute("primaryKey").filter("true"::equals).isPresent()) {
            schema.keys(table, List.of(column));
        }
        constraints
                .attribute("referencedTableName")
                .or(() -> constraints.attribute("references").map(text -> text.replaceAll("\\(.*", "")))
                .ifPresent(other -> schema.reference(table, TableName.of("", other)));
    }

    private static TableName name(XmlElement change, String schema, String table) {
        return TableName.of(
                change.attribute(schema).filter(name -> !name.contains("${")).orElse(""),
                change.attribute(table).orElse(""));
    }
}
