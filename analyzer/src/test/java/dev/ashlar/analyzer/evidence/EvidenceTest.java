package dev.ashlar.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.UseKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceTest {

    @Test
    void words_end_where_case_changes_and_where_letters_end() {
        assertThat(Words.of("HTTPServerConfig2")).containsExactly("http", "server", "config");
        assertThat(Words.of("order_lineItem")).containsExactly("order", "line", "item");
        assertThat(Words.of("aB2c")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void terms_are_sorted_once_and_rows_name_their_places() {
        Terms terms = Terms.of(List.of(List.of("b", "a", "b"), List.of(), List.of("b")));

        assertThat(terms.terms()).containsExactly("a", "b");
        assertThat(terms.rows()).isDeepEqualTo(new int[][] {{0, 1}, {}, {1}});
        assertThat(terms.bearers()).containsExactly(1, 2);
    }

    @Test
    void uses_between_the_same_two_add_up_and_what_has_no_strength_is_none() {
        Uses uses = Uses.of(3, new int[] {2, 0, 0, 1, 1}, new int[] {0, 2, 2, 1, 0}, new float[] {1, 2, 3, 9, 0});

        assertThat(uses.arcs()).isEqualTo(2);
        assertThat(List.of(uses.firstArc(0), uses.firstArc(1), uses.firstArc(2), uses.firstArc(3)))
                .containsExactly(0, 1, 1, 2);
        assertThat(uses.target(0)).isEqualTo(2);
        assertThat(uses.strength(0)).isEqualTo(5);
        assertThat(uses.reversed().target(0)).isEqualTo(2);
        assertThat(uses.reversed().strength(1)).isEqualTo(5);
    }

    /** Calls and reads are one relation, a field another; an unused import is none. */
    @Test
    void kinds_that_say_the_same_count_once() {
        assertThat(Uses.strength(Map.of(UseKind.CALLS, 1, UseKind.READS, 2, UseKind.FIELD, 1)))
                .isEqualTo(3);
        assertThat(Uses.strength(Map.of(UseKind.IMPORT_ONLY, 5, UseKind.STRING, 1)))
                .isZero();
    }
}
