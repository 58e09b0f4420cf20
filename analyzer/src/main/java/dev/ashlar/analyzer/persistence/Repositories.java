package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the repositories of Spring Data, and the mappers and services of MyBatis-Plus and the like. */
final class Repositories implements PersistencePart {
    private static final List<String> SQL_QUERIES =
            List.of("org.springframework.data.jdbc.repository", "org.springframework.data.r2dbc.repository");
    private static final List<String> NO_TABLES = List.of(
            "org.springframework.data.mongodb",
            "org.springframework.data.elasticsearch",
            "org.springframework.data.neo4j",
            "org.springframework.data.cassandra",
            "org.springframework.data.couchbase");

    private static final Pattern ENTITY_NAME = Pattern.compile("#\\{\\s*#entityName\\s*}");
    private static final Pattern HIBERNATE = Pattern.compile("\\{h-(?:schema|catalog|domain)}");
    private static final Pattern LIKE =
            Pattern.compile("(\\blike)\\s+(?:%(?:\\?\\d*|:\\w+)%?|(?:\\?\\d*|:\\w+)%)", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes types = input.types();
        MappedEntities entities = new MappedEntities(input.modules(), types, draft.entities());
        for (RepositoryTypes.Found found : new RepositoryTypes(types).find()) {
            draft.add(found.repository());
            if (found.repository().carrier() == Carrier.SPRING_DATA) {
                new Methods(found.repository(), input.constants(), entities, draft).read(found.declarations());
            }
        }
    }

    /** The methods of one repository of Spring Data. */
    private record Methods(
            Repository repository, Constants constants, MappedEntities entities, PersistenceDraft draft) {

        void read(List<Declared> declarations) {
            Optional<Entity> entity = entities.ofType(repository.module(), repository.entity());
            Set<List<Object>> seen = new HashSet<>();
            for (Declared declared : declarations) {
                for (MethodFacts method : declared.type().methods()) {
                    if (Modifier.isAbstract(method.modifiers())
                            && seen.add(List.of(method.name(), method.parameters()))) {
                        read(declared, method, entity);
                    }
                }
            }
        }

        private void read(Declared declared, MethodFacts method, Optional<Entity> entity) {
            Optional<AnnotationFacts> query = AnnotationFacts.find(method.annotations(), "Query");
            if (query.isPresent()) {
                query(declared, method, query.get(), entity);
            } else {
                entity.flatMap(each -> DerivedQuery.of(method.name())
                                .map(derived -> new DerivedUses(entities, each).of(derived)))
                        .ifPresent(uses -> draft.add(statement(declared, method, method.line(), uses)));
            }
        }

        private void query(Declared declared, MethodFacts method, AnnotationFacts query, Optional<Entity> entity) {
            if (imports(declared.file(), NO_TABLES)) {
                return;
            }
            String text = text(declared, query);
            boolean sql = query.element("nativeQuery").filter(Methods::isTrue).isPresent()
                    || imports(declared.file(), SQL_QUERIES);
            if (text.isBlank()) {
                return;
            }
            if (sql) {
                String table = entity.map(each -> each.table().toString()).orElse(SqlText.GAP);
                draft.add(
                        statement(declared, method, query.line(), List.of()),
                        List.of(plain(text).replace("#{#entityName}", table)));
            } else {
                String name = entity.map(Entity::queryName).orElse(SqlText.GAP);
                jpql(declared, method, query.line(), text.replace("#{#entityName}", name));
            }
        }

        /** Without what Hibernate and Spring Data put into SQL. */
        private static String plain(String sql) {
            return LIKE.matcher(HIBERNATE.matcher(sql).replaceAll("")).replaceAll("$1 ?");
        }

        private void jpql(Declared declared, MethodFacts method, int line, String text) {
            SqlReading reading = new JpqlReader(entities, repository.module()).read(text);
            reading.problem()
                    .ifPresent(problem -> draft.add(new UnparsedStatement(
                            declared.file().module(), declared.file().path(), line, problem)));
            if (!reading.uses().isEmpty()) {
                draft.add(statement(declared, method, line, reading.uses()));
            }
        }

        private String text(Declared declared, AnnotationFacts query) {
            String text = query.element("value").stream()
                    .flatMap(value -> value.each().stream())
                    .flatMap(value -> value instanceof Text each ? Stream.of(each) : Stream.empty())
                    .map(each -> constants.resolve(declared.file(), declared.index(), each))
                    .collect(Collectors.joining(" "));
            return ENTITY_NAME.matcher(text).replaceAll("#{#entityName}");
        }

        private Statement statement(Declared declared, MethodFacts method, int line, List<TableUse> uses) {
            return new Statement(
                    repository.module(),
                    repository.type(),
                    method.name(),
                    true,
                    Carrier.SPRING_DATA,
                    uses,
                    declared.file().path(),
                    line);
        }

        private static boolean isTrue(Object value) {
            return value instanceof Text text
                    && (text.literal().filter("true"::equals).isPresent()
                            || text.name().filter("true"::equals).isPresent());
        }

        private static boolean imports(LocatedFacts file, List<String> packages) {
            return file.facts().imports().stream()
                    .map(Import::name)
                    .anyMatch(name -> packages.stream().anyMatch(name::startsWith));
        }
    }
}
