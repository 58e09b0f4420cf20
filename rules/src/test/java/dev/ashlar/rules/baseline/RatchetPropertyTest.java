package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any code and any change of it. */
class RatchetPropertyTest {
    private static final String MODULES = IntStream.range(0, 5)
            .mapToObj(i -> "  m" + i + ": {packages: [m" + i + "..]}\n")
            .collect(Collectors.joining("", "version: 1\nmodules:\n", "rules: {internal: off}\n"));

    @Property(tries = 300)
    void what_is_frozen_is_green_and_exact(@ForAll("codes") Set<String> code) {
        Run run = run(code);
        Comparison again = run.against(run.frozen());

        assertThat(again.fresh()).isEmpty();
        assertThat(again.isOutdated()).isFalse();
    }

    /** Cycles fall apart on the way. */
    @Property(tries = 300)
    void who_only_takes_dependencies_away_is_never_red_and_pruning_leaves_what_is_there(
            @ForAll("codes") Set<String> code, @ForAll("codes") Set<String> removed) {
        Run rest = run(code.stream().filter(line -> !removed.contains(line)).collect(Collectors.toSet()));
        Comparison now = rest.against(run(code).frozen());

        assertThat(now.fails()).isFalse();
        assertThat(now.pruned()).isEqualTo(rest.frozen());
    }

    @Property(tries = 300)
    void whatever_changes_each_violation_is_told_once_and_pruning_adds_nothing(
            @ForAll("codes") Set<String> before, @ForAll("codes") Set<String> after) {
        Run run = run(after);
        Baseline known = run(before).frozen();
        Comparison now = run.against(known);

        assertThat(now.fresh().size() + now.known().size())
                .isEqualTo(run.violations().all().size());
        Comparison pruned = run.against(now.pruned());
        assertThat(pruned.isOutdated()).isFalse();
        assertThat(pruned.fresh()).isEqualTo(now.fresh());
        assertThat(BaselineUpdate.letIn(now, Note.NONE).baseline()).isEqualTo(run.frozen());
    }

    private static Run run(Set<String> code) {
        return Run.with(MODULES, "2026-11-25", code.toArray(String[]::new));
    }

    @Provide
    Arbitrary<Set<String>> codes() {
        Arbitrary<String> types = Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.of(".", ".sub."), Arbitraries.of("A", "B"))
                .as((module, pack, name) -> "m" + module + pack + name);
        return types.list()
                .ofSize(2)
                .map((List<String> ends) -> String.join(" -> ", ends))
                .set()
                .ofMaxSize(25);
    }
}
