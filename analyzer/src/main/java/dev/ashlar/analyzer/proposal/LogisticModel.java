package dev.ashlar.analyzer.proposal;

import java.util.Arrays;
import java.util.List;

/**
 * How likely two share a module: a logistic regression on what is known of them.
 *
 * @param constants one for each feature, the first of which is always 1
 */
public record LogisticModel(List<Double> constants) {
    public LogisticModel {
        constants = List.copyOf(constants);
    }

    static LogisticModel of(double... constants) {
        return new LogisticModel(Arrays.stream(constants).boxed().toList());
    }

    /** A probability. The features are as many as the constants. */
    double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += constants.get(i) * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
