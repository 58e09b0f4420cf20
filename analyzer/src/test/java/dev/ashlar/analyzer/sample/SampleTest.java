package dev.ashlar.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.sample.SampleReader.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the analyzer makes of each sample; {@code -Dgolden=update} rewrites what the samples expect. */
class SampleTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private final SampleReader reader = new AnalyzerReader();

    static Stream<Named<Sample>> samples() {
        return Sample.all(Path.of("src/test/resources/samples")).stream()
                .map(sample -> Named.of(sample.name(), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void yields_exactly_the_expected_edges(Sample sample) throws IOException {
        Result result = reader.read(sample);
        if (UPDATE) {
            Files.writeString(
                    sample.file(),
                    sample.expecting(result.edges(), result.problems()).print());
        } else {
            assertThat(result.problems()).isEqualTo(sample.expectedProblems());
            assertThat(lines(result.edges())).isEqualTo(lines(sample.expectedEdges()));
        }
    }

    /** One text, so that a failure shows a readable difference. */
    private static String lines(List<SampleEdge> edges) {
        return edges.stream().map(SampleEdge::toString).collect(Collectors.joining("\n"));
    }
}
