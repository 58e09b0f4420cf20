package dev.ashlar.benchmarks.proposals.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class PartitionScoreTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void equal_partitions_have_full_marks_whatever_the_names() {
        PartitionScore score = score("aabb", "xxyy");

        assertThat(score.mojoFm()).isEqualTo(100, EXACT);
        assertThat(score.ari()).isEqualTo(1, EXACT);
        assertThat(score.nmi()).isEqualTo(1, EXACT);
        assertThat(score.a2a()).isEqualTo(100, EXACT);
        assertThat(score.match()).isEqualTo(100, EXACT);
    }

    /** Both y move out, the first into a new module: 2 operations, and no proposal needs more. */
    @Test
    void one_module_for_all_is_worth_nothing_but_half_a_match() {
        PartitionScore score = score("aaaa", "xxyy");

        assertThat(score.mojoFm()).isEqualTo(0, EXACT);
        assertThat(score.ari()).isEqualTo(0, EXACT);
        assertThat(score.nmi()).isEqualTo(0, EXACT);
        assertThat(score.a2a()).isEqualTo(100 * (1 - (1 + 2) / (1 + 2 + 16.0)), EXACT);
        assertThat(score.match()).isEqualTo(50, EXACT);
        assertThat(score.homogeneity()).isEqualTo(0, EXACT);
        assertThat(score.completeness()).isEqualTo(1, EXACT);
    }

    /** The information is log 2, the entropies are log 4 and log 2. */
    @Test
    void a_module_for_each_type_is_pure_and_split() {
        PartitionScore score = score("abcd", "xxyy");

        assertThat(score.mojoFm()).isEqualTo(0, EXACT);
        assertThat(score.ari()).isEqualTo(0, EXACT);
        assertThat(score.nmi()).isEqualTo(2 / 3.0, EXACT);
        assertThat(score.match()).isEqualTo(50, EXACT);
        assertThat(score.homogeneity()).isEqualTo(1, EXACT);
        assertThat(score.completeness()).isEqualTo(0.5, EXACT);
    }

    /** One move, of four at worst; pairs: 1 + 0 + 3 together, 6 in rows, 7 in columns, 15 in all. */
    @Test
    void one_type_in_the_wrong_module() {
        PartitionScore score = score("aaabbb", "xxyyyy");

        assertThat(score.mojoFm()).isEqualTo(75, EXACT);
        assertThat(score.ari()).isEqualTo(1.2 / 3.7, EXACT);
        assertThat(score.a2a()).isEqualTo(100 * (1 - 1 / (2 + 2 + 24.0)), EXACT);
    }

    @Test
    void a_type_left_out_is_a_module_of_its_own_and_one_too_many_is_ignored() {
        assertThat(score("aab ", "xxyy")).isEqualTo(score("aabc", "xxyy"));
        assertThat(score("aabbb", "xxyy ")).isEqualTo(score("aabb", "xxyy"));
    }

    @Test
    void a_module_named_like_a_type_that_is_left_out_is_another_one() {
        Partition named = Partition.of(Map.of("t0", "t1"));

        assertThat(PartitionScore.of(named, Partitions.of("xx")).modules()).isEqualTo(2);
    }

    @Test
    void a_random_proposal_has_an_adjusted_rand_index_near_zero() {
        Random random = new Random(7);
        Map<String, String> proposal = new HashMap<>();
        Map<String, String> truth = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            truth.put("t" + i, "m" + i % 7);
            proposal.put("t" + i, "p" + random.nextInt(9));
        }

        assertThat(PartitionScore.of(Partition.of(proposal), Partition.of(truth))
                        .ari())
                .isEqualTo(0, within(0.01));
    }

    @Test
    void a_truth_without_types_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> score("aa", ""));
    }

    private static PartitionScore score(String proposal, String truth) {
        return PartitionScore.of(Partitions.of(proposal), Partitions.of(truth));
    }
}
