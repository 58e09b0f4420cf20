package dev.ashlar.benchmarks.proposals.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.analyzer.proposal.Scoring;
import dev.ashlar.benchmarks.proposals.system.TrialSystems;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class FittedScoringsTest {

    @Test
    void the_shipped_constants_are_those_that_were_fitted_on_all_systems() throws IOException {
        assertThat(FittedScorings.read().without(FittedScorings.NOTHING)).isEqualTo(Scoring.SHIPPED);
    }

    @Test
    void each_system_is_left_out_once() throws IOException {
        FittedScorings scorings = FittedScorings.read();
        for (String system : TrialSystems.names()) {
            assertThat(scorings.without(system)).isNotEqualTo(Scoring.SHIPPED);
        }
        assertThatThrownBy(() -> scorings.without("another")).hasMessageContaining("without another");
    }
}
