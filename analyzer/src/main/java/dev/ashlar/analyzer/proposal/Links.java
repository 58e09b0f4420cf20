package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Uses;
import java.util.Arrays;

/**
 * Pairs of subjects that may belong together, each once, sorted: those of which one uses the other, with the weights of both directions,
 * and others of weight 0.
 *
 * <p>A use weighs its strength divided by log2(2 + users of the target): what everybody uses ties nobody.
 */
final class Links {
    private static final double LOG_2 = Math.log(2);

    private final int subjects;
    private final int[] one;
    private final int[] other;
    private final float[] forward;
    private final float[] backward;

    private Links(int subjects, long[] pairs, float[] forward, float[] backward) {
        this.subjects = subjects;
        this.one = new int[pairs.length];
        this.other = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            one[i] = (int) (pairs[i] >>> 32);
            other[i] = (int) pairs[i];
        }
        this.forward = forward;
        this.backward = backward;
    }

    /** The pairs of which one uses the other. */
    static Links of(Uses uses, Uses users) {
        return of(uses, users, new int[0][]);
    }

    /** @param similar by subject others that it may belong with though neither uses the other */
    static Links of(Uses uses, Uses users, int[][] similar) {
        long[] pairs = pairs(uses, similar);
        float[] forward = new float[pairs.length];
        float[] backward = new float[pairs.length];
        for (int subject = 0; subject < uses.subjects(); subject++) {
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                int target = uses.target(arc);
                int link = Arrays.binarySearch(pairs, pair(subject, target));
                float weight = (float) (uses.strength(arc) * LOG_2 / Math.log(2 + fan(users, target)));
                (subject < target ? forward : backward)[link] = weight;
            }
        }
        return new Links(uses.subjects(), pairs, forward, backward);
    }

    private static int fan(Uses uses, int subject) {
        return uses.firstArc(subject + 1) - uses.firstArc(subject);
    }

    private static long[] pairs(Uses uses, int[][] similar) {
        int more = Arrays.stream(similar).mapToInt(row -> row.length).sum();
        long[] pairs = new long[uses.arcs() + more];
        int size = 0;
        for (int subject = 0; subject < uses.subjects(); subject++) {
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                pairs[size++] = pair(subject, uses.target(arc));
            }
        }
        for (int subject = 0; subject < similar.length; subject++) {
            for (int each : similar[subject]) {
                pairs[size++] = pair(subject, each);
            }
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    int subjects() {
        return subjects;
    }

    int size() {
        return one.length;
    }

    /** The subject of the lower number. */
    int one(int link) {
        return one[link];
    }

    int other(int link) {
        return other[link];
    }

    /** How much {@link #one} uses {@link #other}. */
    float forward(int link) {
        return forward[link];
    }

    /** How much {@link #other} uses {@link #one}. */
    float backward(int link) {
        return backward[link];
    }

    float weight(int link) {
        return forward[link] + backward[link];
    }

    boolean isUse(int link) {
        return weight(link) > 0;
    }

    /** What the links of each subject weigh together. */
    double[] weightBySubject() {
        double[] total = new double[subjects];
        for (int link = 0; link < size(); link++) {
            total[one[link]] += weight(link);
            total[other[link]] += weight(link);
        }
        return total;
    }
}
