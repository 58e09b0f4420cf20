package dev.ashlar.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CochangeTest {
    private static final List<String> PATHS = List.of("Order", "Line", "Stock", "Order");

    private static Cochange of(List<List<String>> commits) {
        return Cochange.of(PATHS, commits);
    }

    /** Three files, one of them gone: each pair of the commit weighs a half. */
    @Test
    void a_commit_says_less_of_each_pair_the_more_files_it_touches() {
        Cochange changes =
                of(List.of(List.of("Line", "Order"), List.of("Gone", "Line", "Order"), List.of("Stock", "Order")));

        assertThat(changes.together(0, 1)).isEqualTo(2);
        assertThat(changes.commits(0)).isEqualTo(3);
        assertThat(changes.commits(1)).isEqualTo(2);
        assertThat(changes.strength(0, 1)).isEqualTo(1.5 / (3 + 2), within(1e-6));
        assertThat(changes.strength(1, 0)).isEqualTo(changes.strength(0, 1));
        assertThat(changes.together(0, 2)).as("once is an accident").isZero();
        assertThat(changes.strength(0, 2)).isZero();
    }

    @Test
    void types_of_one_file_change_with_its_partners_and_not_with_each_other() {
        Cochange changes = of(Collections.nCopies(2, List.of("Line", "Order")));

        assertThat(changes.partners(1)).containsExactly(0, 3);
        assertThat(changes.partners(0)).containsExactly(1);
    }

    @Test
    void commits_of_too_many_files_are_left_out() {
        List<String> most = new ArrayList<>(List.of("Line", "Order"));
        IntStream.range(2, Cochange.MOST_FILES).forEach(i -> most.add("File" + i));
        List<String> more = new ArrayList<>(most);
        more.add("One more");

        Cochange changes = of(List.of(most, most, more, more));

        assertThat(changes.looked()).isEqualTo(4);
        assertThat(changes.large()).isEqualTo(2);
        assertThat(changes.commits(0)).isEqualTo(2);
        assertThat(changes.together(0, 1)).isEqualTo(2);
    }

    @Test
    void other_numbers_of_the_subjects_change_nothing_else() {
        Cochange changes = of(Collections.nCopies(3, List.of("Line", "Order", "Stock")));
        Cochange turned = changes.renumbered(new int[] {3, 2, 1, 0});

        assertThat(turned.partners(2)).containsExactly(0, 1, 3);
        assertThat(turned.strength(3, 2)).isEqualTo(changes.strength(0, 1));
        assertThat(turned.commits(1)).isEqualTo(changes.commits(2));
        assertThat(turned.renumbered(new int[] {3, 2, 1, 0}).digest()).isEqualTo(changes.digest());
        assertThat(Cochange.NONE.renumbered(new int[] {1, 0}).partners(1)).isEmpty();
    }
}
