package dev.ashlar.analyzer.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the tables that SQL scripts and changelogs of Liquibase create. */
final class Schemas implements PersistencePart {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MIGRATION = Pattern.compile("V\\d.*__.*");

    /** Migrations are numbered: 10 comes after 9. */
    private static final Comparator<TextFile> ORDER =
            Comparator.comparing(file -> NUMBER.matcher(file.path()).replaceAll(Schemas::padded));

    private final Map<Integer, SchemaDraft> modules = new TreeMap<>();

    private static String padded(MatchResult number) {
        return "0".repeat(Math.max(0, 20 - number.group().length())) + number.group();
    }

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        input.texts().stream()
                .filter(file -> file.extension().equals("sql"))
                .sorted(ORDER)
                .forEach(this::script);
        input.xml("databaseChangeLog").forEach(file -> changes(file.module(), file.path(), file.root()));
        input.texts().stream()
                .filter(file -> file.extension().startsWith("y") && file.text().contains("databaseChangeLog"))
                .sorted(ORDER)
                .forEach(file -> yaml(file, draft));
        modules.values().forEach(module -> module.addTo(draft));
    }

    private SchemaDraft module(int number) {
        return modules.computeIfAbsent(number, SchemaDraft::new);
    }

    private void script(TextFile file) {
        DdlStatement reader = new DdlStatement(
                module(file.module()),
                file.path(),
                MIGRATION.matcher(file.name()).matches());
        DdlScan.of(file.text()).forEach(reader::read);
    }

    private void yaml(TextFile file, PersistenceDraft draft) {
        Optional<XmlElement> root = YamlReader.read(file.text());
        if (root.isEmpty()) {
            draft.add(new UnparsedStatement(file.module(), file.path(), 1, "no well-formed YAML"));
        }
        root.ifPresent(element -> changes(file.module(), file.path(), element));
    }

    private void changes(int module, String path, XmlElement root) {
        for (XmlElement change : root.all()) {
            change(module(module), path, change);
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
