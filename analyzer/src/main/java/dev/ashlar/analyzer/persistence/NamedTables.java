package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TextFacts;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the names of tables that Java code gives to builders of statements: those of Spring's JDBC inserts and of jOOQ. */
final class NamedTables implements PersistencePart {
    /** What is done to the table, by the method that gets its name, or by that which gets it wrapped. */
    private static final Map<String, Operation> CALLS = Map.of(
            "withTableName", Operation.INSERT,
            "insertInto", Operation.INSERT,
            "mergeInto", Operation.REPLACE,
            "update", Operation.UPDATE,
            "deleteFrom", Operation.DELETE,
            "truncate", Operation.DELETE);

    private static final Pattern NAME = Pattern.compile("(?:(\\w+)\\.)?(\\w+)");

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        for (LocatedFacts file : input.facts()) {
            for (TextFacts text : file.facts().texts()) {
                Operation operation = CALLS.get(text.passedTo());
                Matcher name = NAME.matcher(input.constants().resolve(file, text.type(), text.text()));
                if (operation != null && !text.constant() && name.matches() && isBuilder(text, file.facts())) {
                    draft.add(statement(file, text, operation, name));
                }
            }
        }
    }

    private static boolean isBuilder(TextFacts text, FileFacts facts) {
        return text.passedTo().equals("withTableName")
                || Stream.concat(
                                facts.imports().stream().map(Import::name),
                                facts.types().get(text.type()).fields().stream()
                                        .map(field -> field.type().name()))
                        .anyMatch(name -> name.startsWith("org.jooq"));
    }

    private static Statement statement(LocatedFacts file, TextFacts text, Operation operation, Matcher name) {
        String schema = name.group(1) == null ? "" : name.group(1);
        SortedSet<String> columns = new TreeSet<>();
        TableUse use =
                new TableUse(TableName.of(schema, name.group(2)), operation, columns, operation != Operation.DELETE);
        return new Statement(
                file.module(),
                SqlStrings.typeName(file.facts(), text.type()),
                text.member(),
                false,
                Carrier.SQL_STRING,
                List.of(use),
                file.path(),
                text.text().line());
    }
}
