package dev.ashlar.rules.violation;

import java.util.Arrays;

/** Pairs of numbers that are not negative. */
final class PairBuffer {
    /** Takes a pair. */
    @FunctionalInterface
    interface Taker {
        void take(int first, int second);
    }

    private long[] pairs = new long[1024];
    private int size;

    void add(int first, int second) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = pack(first, second);
    }

    /** Gives the pairs after each number has been replaced, in their order, each once. */
    void forEachSorted(int[] replacement, Taker taker) {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = pack(replacement[first(pairs[i])], replacement[second(pairs[i])]);
        }
        Arrays.sort(sorted);
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                taker.take(first(sorted[i]), second(sorted[i]));
            }
        }
    }

    /** One number for a pair, in the order of pairs. */
    static long pack(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
