package dev.ashlar.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpeedTableTest {

    @Test
    void every_candidate_is_a_multiple_of_the_ones_it_is_compared_with() {
        Map<String, Measurement> measured = new LinkedHashMap<>();
        measured.put(Candidates.JAVAC, new Measurement(2, 2.5, 100, "10 files"));
        measured.put(Candidates.ONE_THREAD, new Measurement(8, 9, 200, "10 files, 7 edges"));
        measured.put(Candidates.TWO_THREADS, new Measurement(9, 4.5, 210, "10 files, 7 edges"));

        SpeedTable table = new SpeedTable(measured);

        assertThat(table.markdown())
                .contains("| Ashlar, full graph, 1 thread | 8.00 | 9.00 | 200 |  | 4.00 |  |  | 10 files, 7 edges |");
        assertThat(table.scaling()).isEqualToIgnoringNewLines("Two threads take 0.50 of the wall time of one.");
    }

    @Test
    void of_two_rounds_the_least_of_each_figure_counts() {
        Measurement least = new Measurement(3, 1, 50, "first").least(new Measurement(2, 4, 40, "second"));

        assertThat(least).isEqualTo(new Measurement(2, 1, 40, "first"));
    }
}
