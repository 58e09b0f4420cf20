package dev.ashlar.benchmarks.proposals.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ashlar.analyzer.proposal.LogisticModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LogisticRegressionTest {
    private static final double[] TRUE = {-.5, 2, 0, -1.5};

    @Test
    void finds_the_constants_that_made_the_samples() {
        LogisticModel model = LogisticRegression.fit(List.of(drawn(1, 20_000)), new int[] {0, 1, 3}, 4, 1e-6);

        for (int i = 0; i < TRUE.length; i++) {
            assertThat(model.constants().get(i)).isCloseTo(TRUE[i], within(.1));
        }
        assertThat(model.constants().get(2)).isZero();
    }

    @Test
    void a_system_counts_the_same_however_many_pairs_it_has() {
        Samples few = drawn(2, 500);
        Samples many = new Samples();
        for (int copy = 0; copy < 7; copy++) {
            for (int sample = 0; sample < few.size(); sample++) {
                many.add(doubles(few.features(sample)), few.truth(sample));
            }
        }
        Samples other = drawn(3, 300);

        assertThat(fit(List.of(other, many)).constants().get(1))
                .isCloseTo(fit(List.of(other, few)).constants().get(1), within(1e-4));
    }

    private static LogisticModel fit(List<Samples> systems) {
        return LogisticRegression.fit(systems, new int[] {0, 1, 2, 3}, 4, .01);
    }

    private static Samples drawn(long seed, int size) {
        Random random = new Random(seed);
        Samples samples = new Samples();
        for (int i = 0; i < size; i++) {
            double[] features = {1, random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            double sum = 0;
            for (int feature = 0; feature < features.length; feature++) {
                sum += TRUE[feature] * features[feature];
            }
            samples.add(features, random.nextDouble() < 1 / (1 + Math.exp(-sum)) ? 1 : 0);
        }
        return samples;
    }

    private static double[] doubles(float[] features) {
        double[] result = new double[features.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = features[i];
        }
        return result;
    }
}
