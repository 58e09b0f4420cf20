package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import java.util.List;
import java.util.stream.Stream;

/** What was found, in the words of the samples. */
record PersistenceText(List<BuildModule> modules, Persistence persistence) {

    List<String> lines(String title) {
        return switch (title) {
            case "expected tables" ->
                persistence.statements().stream().flatMap(this::uses).toList();
            case "expected repositories" ->
                persistence.repositories().stream()
                        .map(each -> String.join(
                                " ",
                                name(each.module()),
                                each.type(),
                                each.carrier().label(),
                                each.entity(),
                                each.path() + ":" + each.line()))
                        .toList();
            case "expected unparsed" ->
                persistence.unparsed().stream()
                        .map(each -> each.path() + ":" + each.line() + " " + each.reason())
                        .toList();
            case "expected entities" ->
                persistence.entities().stream().map(this::entity).toList();
            case "expected schema" ->
                persistence.schema().stream().map(this::schema).toList();
            case "expected schema outside" ->
                persistence.schemaOutside().stream()
                        .map(table -> describe(table))
                        .toList();
            case "expected databases" ->
                persistence.databases().stream()
                        .map(each -> name(each.module()) + " " + each.name() + " " + each.path() + ":" + each.line())
                        .toList();
            case "expected mentions" ->
                persistence.mentions().stream()
                        .map(each -> each.path() + ":" + each.line() + " " + each.name())
                        .toList();
            default -> throw new IllegalArgumentException(title);
        };
    }

    private Stream<String> uses(Statement statement) {
        String owner = Stream.of(statement.owner(), statement.name())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "." + b)
                .orElse("-");
        return statement.uses().stream()
                .map(use -> String.join(
                                " ",
                                name(statement.module()),
                                owner,
                                statement.carrier().label(),
                                use.operation().label(),
                                use.table().toString(),
                                String.join(" ", use.columns()),
                                use.allColumns() ? "*" : "")
                        .replaceAll(" +", " ")
                        .strip());
    }

    private String entity(Entity entity) {
        return name(entity.module()) + " " + entity.type() + " "
                + entity.carrier().label() + " " + (entity.queryName().isEmpty() ? "-" : entity.queryName()) + " "
                + entity.table() + " " + entity.columns()
                + (entity.others().isEmpty() ? "" : " others " + entity.others())
                + " " + entity.path().substring(entity.path().lastIndexOf('/') + 1) + ":" + entity.line();
    }

    private String schema(SchemaTable table) {
        return name(table.module()) + " " + describe(table);
    }

    private static String describe(SchemaTable table) {
        return table.table() + " columns " + table.columns() + " keys " + table.keys() + " references "
                + table.references() + " " + table.path() + ":" + table.line();
    }

    private String name(int module) {
        return modules.get(module).name();
    }
}
