package dev.ashlar.rules.violation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.SourceType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemovalTest {

    @Test
    void of_twelve_modules_the_fewest_pairs_are_told_and_of_more_a_number_that_suffices() {
        assertThat(removal(12)).hasToString("acyclic by removing 1 dependency: m11 -> m00 (1)");
        assertThat(removal(13))
                .hasToString("acyclic by removing at most 1 dependency (Eades, Lin and Smyth's heuristic, improved):"
                        + " m12 -> m00 (1)");
    }

    /** Modules in a ring, each bound to the next by two pairs, but the last one to the first by one. */
    private static Removal removal(int modules) {
        String text = IntStream.range(0, modules)
                .mapToObj(RemovalTest::name)
                .map(name -> "  " + name + ": {packages: [" + name + "]}\n")
                .collect(Collectors.joining());
        ModulesFile file = ModulesFileReader.read("ashlar.yml", "version: 1\nmodules:\n" + text);
        List<TypeDependency> dependencies = IntStream.range(0, 2 * modules - 1)
                .mapToObj(i -> new TypeDependency(
                        SourceType.named(name(i / 2) + ".A"),
                        SourceType.named(name((i / 2 + 1) % modules) + (i % 2 == 0 ? ".A" : ".B"))))
                .toList();
        return RuleEngine.violations(file, dependencies).cycles().get(0).removal();
    }

    private static String name(int number) {
        return "m%02d".formatted(number);
    }
}
