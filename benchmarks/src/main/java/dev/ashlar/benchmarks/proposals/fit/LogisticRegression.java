package dev.ashlar.benchmarks.proposals.fit;

import dev.ashlar.analyzer.proposal.LogisticModel;
import java.util.ArrayList;
import java.util.List;

/** Logistic regression by iteratively reweighted least squares (J. Nelder and R. Wedderburn, 1972), held small by a ridge. */
final class LogisticRegression {
    private static final int ROUNDS = 15;
    private static final double ENOUGH = 1e-6;

    /** What each system counts, however many pairs it has. */
    private static final double WEIGHT = 1_000;

    private final List<Samples> systems;
    private final int[] used;
    private final double ridge;
    private final double[] constants;
    private double[][] curvature;
    private double[] slope;

    private LogisticRegression(List<Samples> systems, int[] used, double ridge) {
        this.systems = systems;
        this.used = used;
        this.ridge = ridge;
        this.constants = new double[used.length];
        this.curvature = new double[used.length][used.length];
        this.slope = new double[used.length];
    }

    /**
     * Each system counts alike.
     *
     * @param used the numbers of the features that the model may look at; the constants of the others are 0
     * @param features how many there are
     * @param ridge how small the constants are held; features of small numbers need large constants and so a small ridge
     */
    static LogisticModel fit(List<Samples> systems, int[] used, int features, double ridge) {
        return new LogisticRegression(systems, used, ridge).fit(features);
    }

    private LogisticModel fit(int features) {
        for (int round = 0; round < ROUNDS && step() > ENOUGH; round++) {
            // the step is what is done
        }
        List<Double> all = new ArrayList<>();
        for (int feature = 0; feature < features; feature++) {
            all.add(0.0);
        }
        for (int i = 0; i < used.length; i++) {
            all.set(used[i], constants[i]);
        }
        return new LogisticModel(all);
    }

    /** How far the constant went that went farthest. */
    private double step() {
        curvature = new double[used.length][used.length];
        slope = new double[used.length];
        systems.stream().filter(samples -> samples.size() > 0).forEach(this::add);
        for (int i = 0; i < used.length; i++) {
            for (int j = i + 1; j < used.length; j++) {
                curvature[i][j] = curvature[j][i];
            }
            curvature[i][i] += ridge;
            slope[i] -= ridge * constants[i];
        }
        double[] change = LinearEquations.solve(curvature, slope);
        double most = 0;
        for (int i = 0; i < used.length; i++) {
            constants[i] += change[i];
            most = Math.max(most, Math.abs(change[i]));
        }
        return most;
    }

    private void add(Samples samples) {
        double weight = WEIGHT / samples.size();
        for (int sample = 0; sample < samples.size(); sample++) {
            add(samples.features(sample), samples.truth(sample), weight);
        }
    }

    private void add(float[] features, double truth, double weight) {
        double sum = 0;
        for (int i = 0; i < used.length; i++) {
            sum += constants[i] * features[used[i]];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double steepness = weight * Math.max(probability * (1 - probability), 1e-6);
        for (int i = 0; i < used.length; i++) {
            double each = features[used[i]];
            slope[i] += weight * (truth - probability) * each;
            for (int j = 0; j <= i; j++) {
                curvature[i][j] += steepness * each * features[used[j]];
            }
        }
    }
}
