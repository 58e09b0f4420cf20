package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.parallel.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes what the parts find. SQL is handed in as text and read at the end, by all threads. */
final class PersistenceDraft {

    /** A statement whose SQL is not yet read. Of several texts each is one form that it may take. */
    private record Written(Statement statement, List<String> forms) {}

    private static final Comparator<SchemaTable> SCHEMA = Comparator.comparing(SchemaTable::module)
            .thenComparing(SchemaTable::path)
            .thenComparing(SchemaTable::line)
            .thenComparing(SchemaTable::table);

    private final List<Entity> entities = new ArrayList<>();
    private final List<Repository> repositories = new ArrayList<>();
    private final List<GenericAccess> generics = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final List<UnparsedStatement> unparsed = new ArrayList<>();
    private final List<SchemaTable> schema = new ArrayList<>();
    private final List<SchemaTable> schemaOutside = new ArrayList<>();
    private final List<Database> databases = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<ForeignUse> foreignUses = new ArrayList<>();
    private final SqlReader sql = new SqlReader();

    /** For those who need the result at once. */
    SqlReader sql() {
        return sql;
    }

    /** Those that earlier parts found. */
    List<Entity> entities() {
        return List.copyOf(entities);
    }

    void add(Entity entity) {
        entities.add(entity);
    }

    void add(Repository repository) {
        repositories.add(repository);
    }

    void add(GenericAccess generic) {
        generics.add(generic);
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    /** A statement with SQL in place of its uses, which is read later. */
    void add(Statement statement, List<String> forms) {
        written.add(new Written(statement, forms));
    }

    void add(UnparsedStatement statement) {
        unparsed.add(statement);
    }

    void add(SchemaTable table) {
        (table.module() == SchemaTable.OUTSIDE ? schemaOutside : schema).add(table);
    }

    void add(Database database) {
        databases.add(database);
    }

    void add(ForeignUse use) {
        foreignUses.add(use);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    Persistence toPersistence(Workers workers) {
        List<String> texts = written.stream()
                .flatMap(statement -> statement.forms().stream())
                .distinct()
                .toList();
        workers.run(texts.size(), () -> i -> sql.read(texts.get(i)));
        written.forEach(this::finish);
        return new Persistence(
                sorted(
                        entities,
                        Comparator.comparing(Entity::module)
                                .thenComparing(Entity::path)
                                .thenComparing(Entity::line)
                                .thenComparing(Entity::type)),
                sorted(
                        repositories,
                        Comparator.comparing(Repository::module)
                                .thenComparing(Repository::path)
                                .thenComparing(Repository::line)
                                .thenComparing(Repository::type)),
                sorted(generics, Comparator.comparing(GenericAccess::type).thenComparing(GenericAccess::module)),
                sorted(
                        statements,
                        Comparator.comparing(Statement::module)
                                .thenComparing(Statement::path)
                                .thenComparing(Statement::line)),
                unparsed,
                sorted(schema, SCHEMA),
                sorted(schemaOutside, SCHEMA),
                sorted(
                        databases,
                        Comparator.comparing(Database::module)
                                .thenComparing(Database::path)
                                .thenComparing(Database::line)
                                .thenComparing(Database::name)),
                mentions,
                foreignUses);
    }

    private void finish(Written statement) {
        UseCollector uses = new UseCollector();
        Set<String> problems = new TreeSet<>();
        for (String form : statement.forms()) {
            SqlReading reading = sql.read(form);
            reading.uses().forEach(uses::add);
            reading.problem().ifPresent(problems::add);
        }
        Statement found = statement.statement();
        problems.forEach(problem -> add(new UnparsedStatement(found.module(), found.path(), found.line(), problem)));
        if (!uses.uses().isEmpty()) {
            statements.add(new Statement(
                    found.module(),
                    found.owner(),
                    found.name(),
                    found.callable(),
                    found.carrier(),
                    uses.uses(),
                    found.path(),
                    found.line()));
        }
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return new LinkedHashSet<>(list).stream().sorted(order).toList();
    }
}
