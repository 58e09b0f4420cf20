package dev.ashlar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileException;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.Severity;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.Cycle;
import dev.ashlar.rules.violation.RuleEngine;
import dev.ashlar.rules.violation.TypeDependency;
import dev.ashlar.rules.violation.Violation;
import dev.ashlar.rules.violation.Violations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the samples: modules files that can be read, and what they mean. */
class SampleTest {
    static List<Sample> sayWhatTheFileSays() throws IOException {
        return with("expected file");
    }

    static List<Sample> sayModules() throws IOException {
        return with("expected modules");
    }

    static List<Sample> sayModulesWithoutTypes() throws IOException {
        return with("expected modules without types");
    }

    static List<Sample> sayViolations() throws IOException {
        return with("expected violations");
    }

    static List<Sample> sayViolationsOfAllRules() throws IOException {
        return with("expected violations of all rules");
    }

    static List<Sample> sayErrors() throws IOException {
        return with("expected errors");
    }

    private static List<Sample> with(String title) throws IOException {
        List<Sample> samples = Sample.in("samples").stream()
                .filter(sample -> sample.sections().containsKey(title))
                .toList();
        assertThat(samples).as(title).isNotEmpty();
        return samples;
    }

    @ParameterizedTest
    @MethodSource("sayWhatTheFileSays")
    void the_file_says_what_the_sample_expects(Sample sample) {
        String expected = section(sample, "expected file");

        assertThat(FileText.of(file(sample))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sayModules")
    void types_belong_to_the_modules_that_the_sample_expects(Sample sample) {
        String expected = section(sample, "expected modules");
        ModuleMap map = ModuleMap.of(file(sample));
        StringBuilder found = new StringBuilder();
        for (String line : lines(section(sample, "types"))) {
            SourceType type = type(line);
            String nowhere = map.isExternal(type.name()) ? "external" : "none";
            String module = map.moduleOf(type).map(ModuleSpec::name).orElse(nowhere);
            found.append(line).append(": ").append(module).append('\n');
        }

        assertThat(found).hasToString(expected);
    }

    @ParameterizedTest
    @MethodSource("sayModulesWithoutTypes")
    void modules_without_types_are_the_ones_that_the_sample_expects(Sample sample) {
        String expected = section(sample, "expected modules without types");
        ModulesFile file = file(sample);
        List<SourceType> types =
                lines(section(sample, "types")).stream().map(SampleTest::type).toList();
        List<ModuleSpec> empty = ModuleMap.of(file).emptyModules(types);

        assertThat(ModulesFileException.emptyModules(file, empty)).hasMessage(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("sayViolations")
    void violations_are_the_ones_that_the_sample_expects(Sample sample) {
        String expected = section(sample, "expected violations");

        assertThat(text(RuleEngine.violations(file(sample), dependencies(sample))
                        .all()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sayViolations")
    void violations_do_not_depend_on_any_order(Sample sample) {
        List<TypeDependency> shuffled = new ArrayList<>(dependencies(sample));
        Collections.shuffle(shuffled, new Random(7));
        Violations found = RuleEngine.violations(file(sample), dependencies(sample));

        assertThat(RuleEngine.violations(file(sample), shuffled).all()).isEqualTo(found.all());
        assertThat(lines(found.toString())).isSorted();
    }

    @ParameterizedTest
    @MethodSource("sayErrors")
    void violations_that_fail_are_the_ones_that_the_sample_expects(Sample sample) {
        String expected = section(sample, "expected errors");
        Violations found = RuleEngine.violations(file(sample), dependencies(sample));
        StringBuilder errors = new StringBuilder();
        found.of(Severity.ERROR).forEach(error -> errors.append(error).append('\n'));

        assertThat(errors).hasToString(expected);
        assertThat(found.of(Severity.WARN))
                .hasSize(found.all().size() - lines(expected).size());
    }

    @ParameterizedTest
    @MethodSource("sayViolationsOfAllRules")
    void violations_of_all_rules_are_the_ones_that_the_sample_expects(Sample sample) {
        String expected = section(sample, "expected violations of all rules");
        Violations found = RuleEngine.violations(file(sample), SampleFacts.of(sample), SampleFacts.today(sample));
        StringBuilder text = new StringBuilder();
        for (Violation violation : found.all()) {
            text.append("%-5s ".formatted(found.severityOf(violation).word()))
                    .append(violation)
                    .append('\n');
        }

        assertThat(text).hasToString(expected);
        assertThat(found.all()).allMatch(violation -> found.looksFor(violation.key()));
    }

    private static String section(Sample sample, String title) {
        return sample.section(title).orElseThrow();
    }

    private static ModulesFile file(Sample sample) {
        return ModulesFileReader.read("ashlar.yml", sample.modulesFile());
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    static SourceType type(String line) {
        String[] words = line.split(" ", -1);
        return words.length == 1 ? SourceType.named(words[0]) : new SourceType(words[0], words[1], words[2]);
    }

    private static List<TypeDependency> dependencies(Sample sample) {
        return lines(section(sample, "dependencies")).stream()
                .map(line -> line.split(" -> ", -1))
                .map(ends -> new TypeDependency(type(ends[0]), type(ends[1])))
                .toList();
    }

    private static String text(List<Violation> violations) {
        StringBuilder text = new StringBuilder();
        for (Violation violation : violations) {
            text.append(violation).append('\n');
            if (violation instanceof Cycle cycle) {
                text.append("  ").append(cycle.removal()).append('\n');
            }
        }
        return text.toString();
    }
}
