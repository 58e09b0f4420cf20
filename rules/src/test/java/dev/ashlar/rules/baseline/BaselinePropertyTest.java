package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.violation.ViolationKey;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BaselinePropertyTest {

    @Property(tries = 500)
    void what_is_written_is_read_again(@ForAll("hostile") Baseline baseline) {
        String text = new String(BaselineFile.bytes(baseline), StandardCharsets.UTF_8);

        assertThat(BaselineReader.read("known.txt", text)).isEqualTo(baseline);
        assertThat(text.lines()).hasSize(baseline.size() + 1);
        assertThat(baseline.entries().stream().map(entry -> entry.key().toString()))
                .isSorted();
    }

    @Property(tries = 500)
    void a_merge_is_exact(
            @ForAll("alike") Baseline old, @ForAll("alike") Baseline ours, @ForAll("alike") Baseline theirs) {
        Set<ViolationKey> expected = new HashSet<>(keys(ours));
        expected.retainAll(keys(theirs));
        expected.addAll(without(keys(ours), keys(old)));
        expected.addAll(without(keys(theirs), keys(old)));

        Baseline merged = BaselineMerge.of(old, ours, theirs);

        assertThat(keys(merged)).isEqualTo(expected);
        assertThat(BaselineMerge.of(old, theirs, ours)).isEqualTo(merged);
    }

    @Property(tries = 200)
    void a_side_without_changes_leaves_the_other_one_as_it_is_notes_and_all(
            @ForAll("alike") Baseline old, @ForAll("alike") Baseline ours) {
        assertThat(BaselineMerge.of(old, ours, old)).isEqualTo(ours);
        assertThat(BaselineMerge.of(old, ours, ours)).isEqualTo(ours);
    }

    @Property(tries = 200)
    void a_difference_brings_one_baseline_to_the_other(
            @ForAll("alike") Baseline before, @ForAll("alike") Baseline after) {
        BaselineDiff diff = BaselineDiff.of(before, after, type -> false);
        Set<ViolationKey> reached = new HashSet<>(keys(before));
        reached.removeAll(keys(Baseline.of(diff.removed())));
        reached.addAll(keys(Baseline.of(diff.added())));

        assertThat(keys(after)).containsAll(reached);
        assertThat(without(keys(after), reached))
                .allSatisfy(part -> assertThat(before.entries())
                        .anyMatch(entry -> entry.key().names().containsAll(part.names())));
    }

    private static Set<ViolationKey> keys(Baseline baseline) {
        return baseline.entries().stream().map(BaselineEntry::key).collect(Collectors.toSet());
    }

    private static Set<ViolationKey> without(Set<ViolationKey> all, Set<ViolationKey> some) {
        Set<ViolationKey> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Provide
    Arbitrary<Baseline> hostile() {
        return Baselines.hostile();
    }

    @Provide
    Arbitrary<Baseline> alike() {
        return Baselines.alike();
    }
}
