package dev.ashlar.analyzer.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the samples of generated code: a code base in one text, its models with what moves with them, and who uses which. */
final class CompanionSampleTest {
    private static final Path SAMPLES = Path.of("src/test/resources/usage");
    private static final Progress SILENT = new Progress() {
        @Override
        public void step(String name, int total) {}

        @Override
        public void advance(int by) {}
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"protobuf", "mapstruct"})
    void generated_types_move_with_their_model(String sample) throws IOException {
        Map<String, List<String>> expected = unpack(Files.readString(SAMPLES.resolve(sample + ".sample")));
        Analysis analysis = Analyzer.analyze(List.of(folder), new AnalyzerOptions(2, false, false, List.of()), SILENT);
        Usage usage = analysis.coupling().usage();
        assertThat(usage.models().all().stream().map(model -> describe(model, analysis)))
                .containsExactlyElementsOf(expected.get("expected models"));
        assertThat(usage.uses().stream().map(use -> describe(use, usage)))
                .containsExactlyInAnyOrderElementsOf(expected.get("expected users"));
    }

    private Map<String, List<String>> unpack(String text) throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        for (String part : text.split("(?m)^=== ")) {
            int end = part.indexOf(" ===\n");
            String title = part.substring(0, Math.max(0, end));
            if (title.startsWith("expected ")) {
                expected.put(title, part.substring(end + 5).lines().toList());
            } else if (end > 0) {
                Path file = folder.resolve(title);
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 5));
            }
        }
        return expected;
    }

    private static String describe(ModelType model, Analysis analysis) {
        List<String> companions = model.companions().stream()
                .map(analysis.graph().types()::qualifiedName)
                .toList();
        return model.module() + " " + model.name() + " fields " + model.fields() + " moves with " + companions;
    }

    private static String describe(ModelUse use, Usage usage) {
        return usage.models().all().get(use.model()).name() + " "
                + usage.units().get(use.unit()).name();
    }
}
