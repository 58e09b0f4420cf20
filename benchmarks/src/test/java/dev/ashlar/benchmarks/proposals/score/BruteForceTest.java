package dev.ashlar.benchmarks.proposals.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.benchmarks.proposals.score.Contingency.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortcuts of the scorer, against all the ways there are. */
final class BruteForceTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void moves_and_joins_are_the_fewest_and_their_worst_is_reached(int types) {
        Set<String> all = Partitions.all(types);
        Map<String, Integer> worst = new HashMap<>();
        for (String proposal : all) {
            Map<String, Integer> operations = Partitions.operationsFrom(proposal);
            for (String truth : all) {
                assertThat(mojo(proposal, truth).operations())
                        .as("%s to %s", proposal, truth)
                        .isEqualTo(operations.get(truth));
                worst.merge(truth, operations.get(truth), Math::max);
            }
        }
        worst.forEach((truth, most) ->
                assertThat(mojo(truth, truth).worst()).as(truth).isEqualTo(most));
    }

    @Property
    void the_heaviest_matching_is_the_heaviest_of_all(
            @ForAll @StringLength(14) @CharRange(from = 'a', to = 'e') String proposal,
            @ForAll @StringLength(14) @CharRange(from = 'a', to = 'e') String truth) {
        List<Cell> cells = table(proposal, truth).cells();

        assertThat(Matching.heaviest(cells)).isEqualTo(heaviest(cells, 0, 0));
    }

    /** Takes or leaves the cells in turn; modules of both sides that have a partner are bits of {@code taken}. */
    private static int heaviest(List<Cell> cells, int next, int taken) {
        if (next == cells.size()) {
            return 0;
        }
        Cell cell = cells.get(next);
        int both = 1 << cell.row() | 1 << (16 + cell.column());
        int without = heaviest(cells, next + 1, taken);
        return (taken & both) != 0
                ? without
                : Math.max(without, cell.count() + heaviest(cells, next + 1, taken | both));
    }

    private static MoJo mojo(String proposal, String truth) {
        return new MoJo(table(proposal, truth));
    }

    private static Contingency table(String proposal, String truth) {
        return Contingency.of(Partitions.of(proposal), Partitions.of(truth));
    }
}
