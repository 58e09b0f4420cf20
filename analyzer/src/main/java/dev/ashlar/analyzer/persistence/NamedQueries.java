package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TextFacts;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the queries that entities, orm.xml and hbm.xml give a name. They count for the code that asks for the name, or for the entity
 * if none is seen to.
 */
final class NamedQueries implements PersistencePart {
    private static final Set<String> CALLS = Set.of(
            "createNamedQuery",
            "getNamedQuery",
            "getNamedNativeQuery",
            "createNamedSelectionQuery",
            "createNamedMutationQuery",
            "findByNamedQuery",
            "findByNamedQueryAndNamedParam");

    private record User(LocatedFacts file, TextFacts text) {}

    private final Map<String, List<User>> users = new HashMap<>();

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes types = input.types();
        MappedEntities entities = new MappedEntities(input.modules(), types, draft.entities());
        for (LocatedFacts file : input.facts()) {
            for (TextFacts text : file.facts().texts()) {
                if (CALLS.contains(text.passedTo())) {
                    String name = input.constants().resolve(file, text.type(), text.text());
                    users.computeIfAbsent(name, any -> new ArrayList<>(1)).add(new User(file, text));
                }
            }
        }
        Writer writer = new Writer(users, entities, draft);
        types.all().forEach(type -> annotations(type, input.constants(), writer));
        input.xml("entity-mappings").forEach(file -> xml(file, Carrier.ORM_XML, writer));
        input.xml("hibernate-mapping").forEach(file -> xml(file, Carrier.HBM_XML, writer));
    }

    private static void annotations(Declared type, Constants constants, Writer writer) {
        for (AnnotationFacts annotation : type.type().annotations()) {
            String name = annotation.simpleName();
            if (name.equals("NamedQueries") || name.equals("NamedNativeQueries")) {
                annotation.annotations("value").forEach(each -> annotation(type, each, constants, writer));
            } else if (name.equals("NamedQuery") || name.equals("NamedNativeQuery")) {
                annotation(type, annotation, constants, writer);
            }
        }
    }

    private static void annotation(Declared type, AnnotationFacts annotation, Constants constants, Writer writer) {
        String query = text(type, annotation, "query", constants);
        Statement statement = new Statement(
                type.file().module(),
                type.name(),
                text(type, annotation, "name", constants),
                false,
                Carrier.JPA,
                List.of(),
                type.file().path(),
                annotation.line());
        writer.add(statement, query, annotation.simpleName().equals("NamedNativeQuery"));
    }

    private static String text(Declared type, AnnotationFacts annotation, String element, Constants constants) {
        return annotation.element(element).stream()
                .flatMap(value -> value.each().stream())
                .filter(Text.class::isInstance)
                .map(value -> constants.resolve(type.file(), type.index(), (Text) value))
                .findFirst()
                .orElse("");
    }

    private static void xml(XmlFile file, Carrier carrier, Writer writer) {
        for (XmlElement element : file.root().all()) {
            boolean sql = element.name().equals("named-native-query")
                    || element.name().equals("sql-query");
            if (sql
                    || element.name().equals("named-query")
                    || element.name().equals("query") && carrier == Carrier.HBM_XML) {
                String text = element.children("query")
                        .findFirst()
                        .map(XmlElement::text)
                        .orElse(element.text());
                Statement statement = new Statement(
                        file.module(),
                        "",
                        element.attribute("name").orElse(""),
                        false,
                        carrier,
                        List.of(),
                        file.path(),
                        element.line());
                writer.add(statement, text, sql);
            }
        }
    }

    /** Hands in the queries for those who use them. */
    private record Writer(Map<String, List<User>> users, MappedEntities entities, PersistenceDraft draft) {

        void add(Statement statement, String query, boolean sql) {
            if (query.isBlank()) {
                return;
            }
            if (sql) {
                held(statement).forEach(each -> draft.add(each, List.of(query)));
                return;
            }
            SqlReading reading = new JpqlReader(entities, statement.module()).read(query);
            reading.problem()
                    .ifPresent(problem -> draft.add(
                            new UnparsedStatement(statement.module(), statement.path(), statement.line(), problem)));
            if (!reading.uses().isEmpty()) {
                held(statement).forEach(each -> draft.add(with(each, reading.uses())));
            }
        }

        private List<Statement> held(Statement statement) {
            // two names that only the running program knows are not the same
            List<User> found = statement.name().contains(SqlText.GAP)
                    ? List.of()
                    : users.getOrDefault(statement.name(), List.of());
            return found.isEmpty()
                    ? List.of(statement)
                    : found.stream().map(user -> usedBy(user, statement)).toList();
        }

        private static Statement usedBy(User user, Statement statement) {
            LocatedFacts file = user.file();
            return new Statement(
                    file.module(),
                    SqlStrings.typeName(file.facts(), user.text().type()),
                    user.text().member(),
                    false,
                    statement.carrier(),
                    List.of(),
                    file.path(),
                    user.text().text().line());
        }

        private static Statement with(Statement statement, List<TableUse> uses) {
            return new Statement(
                    statement.module(),
                    statement.owner(),
                    statement.name(),
                    false,
                    statement.carrier(),
                    uses,
                    statement.path(),
                    statement.line());
        }
    }
}
