package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is shown a finding can read what it is. */
final class RulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");

    /** Of findings, and of those that a modules file gives a severity to. */
    private static SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        Arrays.stream(Rule.values()).map(Rule::label).forEach(rules::add);
        Arrays.stream(dev.ashlar.rules.modules.Rule.values())
                .map(dev.ashlar.rules.modules.Rule::word)
                .forEach(rules::add);
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_page_with_the_four_answers(String rule) throws IOException {
        List<String> headings = Files.readAllLines(PAGES.resolve(rule + ".md")).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        assertThat(headings)
                .containsExactly("# " + rule, "## What it is", "## Why it hurts", "## How to get out", "## Example");
    }

    @Test
    void no_page_is_of_a_rule_that_is_gone() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().stream().map(rule -> rule + ".md").toList());
        }
    }
}
