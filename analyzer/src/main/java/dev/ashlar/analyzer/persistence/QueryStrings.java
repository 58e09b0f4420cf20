package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TextFacts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads JPQL and HQL in the strings of Java code. */
final class QueryStrings implements PersistencePart {
    /** These take JPQL or HQL and nothing else. */
    private static final Set<String> QUERIES = Set.of("createQuery", "createSelectionQuery", "createMutationQuery");

    /** These take HQL, and other things. */
    private static final Set<String> MAYBE = Set.of(
            "find", "iterate", "bulkUpdate", "findByNamedParam", "findByValueBean", "list", "delete", "executeUpdate");

    /** These take SQL. */
    private static final Set<String> NATIVE = Set.of(
            "createNativeQuery", "createSQLQuery", "createNativeMutationQuery", "prepareStatement", "prepareCall");

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes types = input.types();
        MappedEntities entities = new MappedEntities(input.modules(), types, draft.entities());
        for (LocatedFacts file : input.facts()) {
            JpqlReader reader = new JpqlReader(entities, file.module());
            for (TextFacts text : file.facts().texts()) {
                String query = input.constants().resolve(file, text.type(), text.text());
                if (isQuery(query, text.passedTo(), file.module(), entities)) {
                    add(reader.read(query), file, text, draft);
                }
            }
        }
    }

    private static boolean isQuery(String query, String passedTo, int module, MappedEntities entities) {
        if (QUERIES.contains(passedTo)) {
            return true;
        }
        Optional<String> name = JpqlReader.firstName(query);
        return name.isPresent()
                && !NATIVE.contains(passedTo)
                && !LogText.is(query, passedTo)
                && !entities.named(module, name.get()).isEmpty()
                && (MAYBE.contains(passedTo) || !isLabel(query));
    }

    /** "From Order" may be a title; a query goes on, or begins in lower or upper case throughout. */
    private static boolean isLabel(String text) {
        String first = text.strip().split("\\s", 2)[0];
        return !first.equals(first.toLowerCase(Locale.ROOT)) && !first.equals(first.toUpperCase(Locale.ROOT));
    }

    private static void add(SqlReading reading, LocatedFacts file, TextFacts text, PersistenceDraft draft) {
        int line = text.text().line();
        reading.problem()
                .ifPresent(problem -> draft.add(new UnparsedStatement(file.module(), file.path(), line, problem)));
        if (!reading.uses().isEmpty()) {
            draft.add(new Statement(
                    file.module(),
                    SqlStrings.typeName(file.facts(), text.type()),
                    text.member(),
                    false,
                    Carrier.QUERY_STRING,
                    reading.uses(),
                    file.path(),
                    line));
        }
    }
}
