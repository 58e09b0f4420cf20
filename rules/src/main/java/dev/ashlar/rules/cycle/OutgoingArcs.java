package dev.ashlar.rules.cycle;

/** Arcs by the node that they leave, those of one node by target: the order in which they were given makes no difference. */
final class OutgoingArcs {
    private final int[] first;
    private final int[] target;

    OutgoingArcs(int nodes, int[] from, int[] to) {
        // two stable counting sorts, the lesser key first
        int[] byTarget = sorted(identity(to.length), to, counts(nodes, to));
        this.first = counts(nodes, from);
        int[] bySource = sorted(byTarget, from, first.clone());
        this.target = new int[to.length];
        for (int i = 0; i < bySource.length; i++) {
            target[i] = to[bySource[i]];
        }
    }

    /** The position of the first arc of a node; those of the node before it end there. */
    int first(int node) {
        return first[node];
    }

    /** Where the arc at a position leads. */
    int target(int position) {
        return target[position];
    }

    private static int[] identity(int length) {
        int[] numbers = new int[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    /** How many keys are smaller than each number. */
    private static int[] counts(int nodes, int[] keys) {
        int[] smaller = new int[nodes + 1];
        for (int key : keys) {
            smaller[key + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            smaller[node + 1] += smaller[node];
        }
        return smaller;
    }

    private static int[] sorted(int[] arcs, int[] keys, int[] next) {
        int[] sorted = new int[arcs.length];
        for (int arc : arcs) {
            sorted[next[keys[arc]]++] = arc;
        }
        return sorted;
    }
}
