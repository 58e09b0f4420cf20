package dev.ashlar.analyzer.proposal;

import java.util.Arrays;
import java.util.Comparator;

/** The most similar rows of each row, through an inverted index. */
final class Neighbours {
    private final TermVectors vectors;
    private final int[] first;
    private final int[] bearer;
    private final float[] weight;
    private final int most;

    /** @param most terms with more bearers than that are not followed; bounds the time to rows times terms a row times this */
    Neighbours(TermVectors vectors, int most) {
        this.vectors = vectors;
        this.most = most;
        this.first = new int[vectors.dimensions() + 1];
        for (int row = 0; row < vectors.size(); row++) {
            for (int term : vectors.terms(row)) {
                first[term + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        this.bearer = new int[first[vectors.dimensions()]];
        this.weight = new float[bearer.length];
        int[] next = first.clone();
        for (int row = 0; row < vectors.size(); row++) {
            for (int k = 0; k < vectors.terms(row).length; k++) {
                int place = next[vectors.terms(row)[k]]++;
                bearer[place] = row;
                weight[place] = vectors.weights(row)[k];
            }
        }
    }

    /** For each row at most {@code count} others, nearest first; equal ones by number. */
    int[][] nearest(int count) {
        int[][] nearest = new int[vectors.size()][];
        float[] similarity = new float[vectors.size()];
        int[] touched = new int[vectors.size()];
        for (int row = 0; row < nearest.length; row++) {
            int size = add(row, similarity, touched);
            nearest[row] = Arrays.stream(touched, 0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(other -> -similarity[other])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(count)
                    .mapToInt(other -> other)
                    .toArray();
            for (int i = 0; i < size; i++) {
                similarity[touched[i]] = 0;
            }
        }
        return nearest;
    }

    private int add(int row, float[] similarity, int[] touched) {
        int size = 0;
        for (int k = 0; k < vectors.terms(row).length; k++) {
            int term = vectors.terms(row)[k];
            if (first[term + 1] - first[term] > most) {
                continue;
            }
            for (int place = first[term]; place < first[term + 1]; place++) {
                int other = bearer[place];
                if (other != row) {
                    if (similarity[other] == 0) {
                        touched[size++] = other;
                    }
                    similarity[other] += vectors.weights(row)[k] * weight[place];
                }
            }
        }
        return size;
    }
}
