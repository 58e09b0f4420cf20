package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is shown a finding can read what it is. */
final class RulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void each_rule_has_a_page_with_the_four_answers(Rule rule) throws IOException {
        List<String> headings = Files.readAllLines(PAGES.resolve(rule.label() + ".md")).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        assertThat(headings)
                .containsExactly(
                        "# " + rule.label(), "## What it is", "## Why it hurts", "## How to get out", "## Example");
    }

    @Test
    void no_page_is_of_a_rule_that_is_gone() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values())
                            .map(rule -> rule.label() + ".md")
                            .toList());
        }
    }
}
