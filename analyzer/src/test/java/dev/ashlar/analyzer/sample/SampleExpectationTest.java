package dev.ashlar.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ashlar.analyzer.facts.Tier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the samples expect was written by hand; the compiler and the text of the sample check the writer. */
class SampleExpectationTest {
    private static final Path FOLDER = Path.of("src/test/resources/samples");

    static Stream<Named<Sample>> samples() {
        return Sample.all(FOLDER).stream().map(sample -> Named.of(sample.name(), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_dependency_in_byte_code_is_expected_or_knowingly_missed(Sample sample) {
        assumeThat(sample.compiles()).isTrue();
        Set<String> expected =
                sample.expectedEdges().stream().map(SampleEdge::pair).collect(Collectors.toSet());

        Set<String> missing = new TreeSet<>(ByteCodeOracle.dependencies(sample));
        missing.removeAll(expected);

        assertThat(missing).containsExactlyInAnyOrderElementsOf(sample.notSeenInSource());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_edge_is_of_tier_source_where_its_line_names_the_target_and_only_there(Sample sample) {
        assertThat(sample.expectedEdges())
                .filteredOn(edge -> edge.tier() == Tier.SOURCE || edge.tier() == Tier.INFERRED)
                .allSatisfy(edge -> assertThat(edge.tier() == Tier.SOURCE)
                        .as(edge.toString())
                        .isEqualTo(namesTarget(sample, edge)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void edges_are_sorted_and_lead_between_types_of_the_sample(Sample sample) {
        assertThat(sample.expectedEdges()).isSorted().doesNotHaveDuplicates();
        assertThat(sample.expectedEdges()).noneMatch(edge -> edge.from().equals(edge.to()));
        assertThat(sample.story()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_printed_as_it_was_written(Sample sample) {
        assertThat(Sample.parse(sample.file(), sample.print())).isEqualTo(sample);
    }

    private static boolean namesTarget(Sample sample, SampleEdge edge) {
        String target = simpleName(edge.to());
        List<String> lines = withoutEscapes(source(sample, edge.from())).lines().toList();
        Pattern name = Pattern.compile("\\b" + target + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
        return name.matcher(lines.get(edge.line() - 1)).find()
                || lines.stream().anyMatch(line -> importsMember(line, target, lines.get(edge.line() - 1)));
    }

    /** Whether the line is a static import of a member of the target that the other line uses. */
    private static boolean importsMember(String line, String target, String use) {
        var matcher = Pattern.compile("import static .*\\b" + target + "\\.(\\w+|\\*);")
                .matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String member = matcher.group(1);
        return member.equals("*")
                || Pattern.compile("\\b" + member + "\\b").matcher(use).find();
    }

    private static String withoutEscapes(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    private static String source(Sample sample, String type) {
        String module = sample.hasModules() ? type.substring(0, type.indexOf(':')) : "";
        Map<String, String> sources = sample.sources(module);
        String topLevel = simpleName(type.replaceFirst("\\$.*", ""));
        return sources.entrySet().stream()
                .filter(source -> source.getKey().endsWith(topLevel + ".java"))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> sources.values().stream()
                        .filter(text -> text.matches("(?s).*\\b(class|enum|record|interface) " + topLevel + "\\b.*"))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("no source declares " + type));
    }

    private static String simpleName(String type) {
        return type.replaceFirst(".*[.$:]", "");
    }
}
