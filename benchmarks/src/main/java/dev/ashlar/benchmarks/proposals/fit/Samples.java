package dev.ashlar.benchmarks.proposals.fit;

import java.util.ArrayList;
import java.util.List;

/** Pairs of one system: what is known of each, and how far it is true that they share a module, from 0 to 1. */
final class Samples {
    private final List<float[]> features = new ArrayList<>();
    private final List<Float> shared = new ArrayList<>();

    void add(double[] of, double truth) {
        float[] row = new float[of.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) of[i];
        }
        features.add(row);
        shared.add((float) truth);
    }

    int size() {
        return features.size();
    }

    float[] features(int sample) {
        return features.get(sample);
    }

    double truth(int sample) {
        return shared.get(sample);
    }
}
