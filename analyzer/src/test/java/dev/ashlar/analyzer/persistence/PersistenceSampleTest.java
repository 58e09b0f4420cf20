package dev.ashlar.analyzer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the samples: a code base in one text, and what is to be found in it. */
class PersistenceSampleTest {
    private static final Path SAMPLES = Path.of("src/test/resources/persistence");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".sample"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_found_is_what_the_sample_expects(Path file) throws IOException {
        PersistenceSample sample = PersistenceSample.parse(Files.readString(file));
        PersistenceText found = new PersistenceText(sample.modules(), sample.read(2));
        sample.expected()
                .forEach((title, lines) ->
                        assertThat(found.lines(title)).as(title).containsExactlyInAnyOrderElementsOf(lines));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_number_of_threads_makes_no_difference(Path file) throws IOException {
        PersistenceSample sample = PersistenceSample.parse(Files.readString(file));
        assertThat(sample.read(1)).isEqualTo(sample.read(4));
    }
}
