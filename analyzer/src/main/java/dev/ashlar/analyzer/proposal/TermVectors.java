package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Terms;
import java.util.Arrays;

/** A sparse vector for each subject, of length 1 or 0, so that the product of two is their cosine. */
final class TermVectors {
    private final int dimensions;
    private final int[][] terms;
    private final float[][] weights;

    /** Takes the rows over and scales them; terms ascending. */
    TermVectors(int dimensions, int[][] terms, float[][] weights) {
        this.dimensions = dimensions;
        this.terms = terms;
        this.weights = weights;
        for (float[] row : weights) {
            DenseRows.normalize(row);
        }
    }

    /**
     * Weighs terms by inverse document frequency (K. Spärck Jones, 1972). Terms of one bearer say nothing, those of very many nothing
     * either.
     *
     * @param share of the subjects that may bear a term; ten may always
     */
    static TermVectors inverseFrequency(Terms terms, double share) {
        int subjects = terms.rows().length;
        int[] bearers = terms.bearers();
        int most = Math.max(10, (int) (share * subjects));
        float[] weight = new float[bearers.length];
        for (int term = 0; term < weight.length; term++) {
            boolean tells = bearers[term] >= 2 && bearers[term] <= most;
            weight[term] = tells ? (float) Math.log(subjects / (double) bearers[term]) : 0;
        }
        return weighted(terms, weight);
    }

    /** @param weight of each term; those of weight 0 are left out */
    static TermVectors weighted(Terms terms, float[] weight) {
        int[][] rows = new int[terms.rows().length][];
        float[][] weights = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(terms.rows()[i])
                    .filter(term -> weight[term] > 0)
                    .toArray();
            weights[i] = new float[rows[i].length];
            for (int k = 0; k < rows[i].length; k++) {
                weights[i][k] = weight[rows[i][k]];
            }
        }
        return new TermVectors(weight.length, rows, weights);
    }

    int size() {
        return terms.length;
    }

    int dimensions() {
        return dimensions;
    }

    int[] terms(int row) {
        return terms[row];
    }

    float[] weights(int row) {
        return weights[row];
    }

    /** From 0, nothing in common, to 1. */
    double cosine(int one, int other) {
        int[] left = terms[one];
        int[] right = terms[other];
        double sum = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) {
                sum += weights[one][i++] * weights[other][j++];
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
