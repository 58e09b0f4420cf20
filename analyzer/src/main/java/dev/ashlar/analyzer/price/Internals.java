package dev.ashlar.analyzer.price;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Counts the types that only their own module uses: nobody else would miss them if they were hidden. */
final class Internals {
    private Internals() {}

    /** By module. Types that are in no module count as others: they will be in one some day. */
    static int[] count(JudgedPairs pairs, Assignment assignment) {
        BitSet used = new BitSet();
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (assignment.moduleOf(pairs.from(pair)) != assignment.moduleOf(pairs.to(pair))) {
                used.set(pairs.to(pair));
            }
        }
        int[] counts = new int[assignment.modules().size()];
        IntStream.range(0, pairs.types())
                .filter(type -> !used.get(type) && pairs.counts(type) && assignment.moduleOf(type) != Assignment.NONE)
                .forEach(type -> counts[assignment.moduleOf(type)]++);
        return counts;
    }
}
