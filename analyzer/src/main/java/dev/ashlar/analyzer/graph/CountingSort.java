package dev.ashlar.analyzer.graph;

/** Stable sorting of things by a small number, in time linear in both (Seward 1954). */
final class CountingSort {
    private CountingSort() {}

    /** For every key where its things start in the sorted order; one more entry says where the last ones end. */
    static int[] offsets(int keys, int[] keyOf) {
        int[] offsets = new int[keys + 1];
        for (int key : keyOf) {
            offsets[key + 1]++;
        }
        for (int key = 0; key < keys; key++) {
            offsets[key + 1] += offsets[key];
        }
        return offsets;
    }

    /** The things in the order of their keys, those with equal keys in the order in which they stand. */
    static int[] order(int[] offsets, int[] keyOf) {
        int[] next = offsets.clone();
        int[] order = new int[keyOf.length];
        for (int thing = 0; thing < keyOf.length; thing++) {
            order[next[keyOf[thing]]++] = thing;
        }
        return order;
    }
}
