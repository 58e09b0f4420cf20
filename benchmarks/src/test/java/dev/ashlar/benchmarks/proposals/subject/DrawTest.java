package dev.ashlar.benchmarks.proposals.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.benchmarks.proposals.score.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is drawn at random: uses that get a reverse, and types that go. */
final class DrawTest {

    private static final Subject SUBJECT = Subjects.random(5, 40);
    private static final Partition PACKAGES = Partition.of(
            SUBJECT.names().stream().collect(Collectors.toMap(name -> name, name -> name.substring(0, 2))));

    @Test
    void back_edges_reverse_a_share_of_the_uses_between_modules_and_none_within() {
        List<String> before = Subjects.uses(SUBJECT);
        List<String> added = new ArrayList<>(Subjects.uses(new BackEdges(5, 1).in(SUBJECT, PACKAGES)));
        added.removeAll(before);

        long across = before.stream().filter(DrawTest::isAcross).count();
        assertThat(added)
                .hasSizeBetween((int) (across * 0.04), (int) Math.ceil(across * 0.05))
                .allSatisfy(use -> assertThat(isAcross(use)).isTrue())
                .allSatisfy(use -> assertThat(before).contains(reversed(use)));
    }

    @Test
    void a_use_that_exists_both_ways_grows_by_its_reverse() {
        Subject both = Subjects.of(List.of("p.A", "q.B"), "p.A q.B", "q.B p.A");
        Partition truth = Partition.of(Map.of("p.A", "p", "q.B", "q"));

        assertThat(new BackEdges(100, 1).in(both, truth).graph().uses())
                .containsExactly(new Use(0, 1, Map.of(UseKind.CALLS, 2)), new Use(1, 0, Map.of(UseKind.CALLS, 2)));
    }

    @Test
    void types_that_are_not_scored_get_no_back_edges() {
        assertThat(new BackEdges(100, 1).in(SUBJECT, Partition.of(Map.of()))).isEqualTo(SUBJECT);
    }

    @Test
    void the_draw_depends_on_the_seed_and_not_on_what_is_shown() {
        List<String> drawn = Subjects.uses(new BackEdges(5, 1).in(SUBJECT, PACKAGES));
        Subject hidden = Naming.HIDDEN.of(SUBJECT);

        assertThat(Subjects.uses(new BackEdges(5, 1).in(hidden, PACKAGES))).isEqualTo(drawn);
        assertThat(Subjects.uses(new BackEdges(5, 2).in(SUBJECT, PACKAGES))).isNotEqualTo(drawn);
        assertThat(new Removal(10, 1).from(hidden).names())
                .containsExactlyInAnyOrderElementsOf(
                        new Removal(10, 1).from(SUBJECT).names());
        assertThat(new Removal(10, 2).from(SUBJECT)).isNotEqualTo(new Removal(10, 1).from(SUBJECT));
    }

    @Test
    void a_removed_type_goes_with_its_uses_and_the_others_keep_theirs() {
        Subject rest = new Removal(10, 1).from(SUBJECT);

        assertThat(rest.names()).hasSize(180).isSorted().isSubsetOf(SUBJECT.names());
        assertThat(Subjects.uses(rest))
                .isEqualTo(Subjects.uses(SUBJECT).stream()
                        .filter(use -> rest.names().containsAll(List.of(use.split(" "))))
                        .toList());
    }

    private static boolean isAcross(String use) {
        String[] ends = use.split(" ");
        return !ends[0].substring(0, 2).equals(ends[1].substring(0, 2));
    }

    private static String reversed(String use) {
        String[] ends = use.split(" ");
        return ends[1] + " " + ends[0];
    }
}
