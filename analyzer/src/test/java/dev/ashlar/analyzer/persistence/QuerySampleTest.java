package dev.ashlar.analyzer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.parallel.Workers;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the samples of queries that name entities, whose mapping is taken from the simplest annotations: columns are named like fields,
 * those of references end with {@code _id}.
 */
class QuerySampleTest {
    private static final Path SAMPLES = Path.of("src/test/resources/persistence/queries");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_found_is_what_the_sample_expects(Path file) throws IOException {
        PersistenceSample sample = PersistenceSample.parse(Files.readString(file));
        PersistenceText found = new PersistenceText(sample.modules(), read(sample));
        sample.expected()
                .forEach((title, lines) ->
                        assertThat(found.lines(title)).as(title).containsExactlyInAnyOrderElementsOf(lines));
    }

    private static Persistence read(PersistenceSample sample) {
        PersistenceDraft draft = new PersistenceDraft();
        List<XmlFile> xml = List.of();
        DeclaredTypes types = new DeclaredTypes(sample.facts());
        PersistenceInput input = new PersistenceInput(
                sample.modules(), sample.facts(), types, xml, List.of(), new Constants(sample.facts()));
        types.all().stream()
                .filter(type -> AnnotationFacts.find(type.type().annotations(), "Entity")
                        .isPresent())
                .forEach(type -> draft.add(entity(type)));
        List.of(new SqlStrings(), new Repositories(), new NamedQueries(), new QueryStrings())
                .forEach(part -> part.read(input, draft));
        return draft.toPersistence(new Workers(1));
    }

    private static Entity entity(Declared type) {
        SortedMap<String, String> columns = new TreeMap<>();
        for (FieldFacts field : type.type().fields()) {
            boolean reference =
                    AnnotationFacts.find(field.annotations(), "ManyToOne").isPresent();
            if (field.type().arguments().isEmpty()) {
                columns.put(field.name(), reference ? field.name() + "_id" : field.name());
            }
        }
        String table = AnnotationFacts.find(type.type().annotations(), "Table")
                .flatMap(each -> each.text("name"))
                .orElse(type.type().name());
        return new Entity(
                type.file().module(),
                type.name(),
                type.type().name(),
                TableName.of("", table),
                columns,
                List.of(),
                List.of(),
                List.of(),
                Carrier.JPA,
                type.file().path(),
                type.type().firstLine());
    }
}
