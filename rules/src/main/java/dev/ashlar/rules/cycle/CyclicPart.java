package dev.ashlar.rules.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A graph without parallel arcs whose nodes know what binds them to each neighbour, in both directions. */
final class CyclicPart {
    /** What binds a node to a neighbour. */
    static final class Bond {
        final int neighbour;
        /** Weight of the arcs to the neighbour, and from it. */
        long to;

        long from;

        Bond(int neighbour) {
            this.neighbour = neighbour;
        }
    }

    private final List<Bond[]> bonds = new ArrayList<>();

    CyclicPart(int nodes, int[] from, int[] to, long[] weights) {
        List<TreeMap<Integer, Bond>> all = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            all.add(new TreeMap<>());
        }
        for (int arc = 0; arc < from.length; arc++) {
            all.get(from[arc]).computeIfAbsent(to[arc], Bond::new).to += weights[arc];
            all.get(to[arc]).computeIfAbsent(from[arc], Bond::new).from += weights[arc];
        }
        all.forEach(byNeighbour -> bonds.add(byNeighbour.values().toArray(Bond[]::new)));
    }

    int size() {
        return bonds.size();
    }

    /** By the number of the neighbour. */
    Bond[] bonds(int node) {
        return bonds.get(node);
    }
}
