package dev.ashlar.rules.cycle;

import java.util.ArrayList;
import java.util.Arrays;
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
            this(neighbour, 0, 0);
        }

        Bond(int neighbour, long to, long from) {
            this.neighbour = neighbour;
            this.to = to;
            this.from = from;
        }
    }

    private final List<Bond[]> bonds;

    private CyclicPart(List<Bond[]> bonds) {
        this.bonds = bonds;
    }

    CyclicPart(int nodes, int[] from, int[] to, long[] weights) {
        List<TreeMap<Integer, Bond>> all = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            all.add(new TreeMap<>());
        }
        for (int arc = 0; arc < from.length; arc++) {
            all.get(from[arc]).computeIfAbsent(to[arc], Bond::new).to += weights[arc];
            all.get(to[arc]).computeIfAbsent(from[arc], Bond::new).from += weights[arc];
        }
        this.bonds = new ArrayList<>();
        all.forEach(byNeighbour -> bonds.add(byNeighbour.values().toArray(Bond[]::new)));
    }

    int size() {
        return bonds.size();
    }

    /** By the number of the neighbour. */
    Bond[] bonds(int node) {
        return bonds.get(node);
    }

    /**
     * The graph that some of the nodes make; they are numbered by their places in the array.
     *
     * @param place scratch, as long as there are nodes and full of -1, which it is again afterwards
     */
    CyclicPart only(int[] nodes, int[] place) {
        for (int i = 0; i < nodes.length; i++) {
            place[nodes[i]] = i;
        }
        List<Bond[]> inside = new ArrayList<>();
        for (int node : nodes) {
            inside.add(Arrays.stream(bonds(node))
                    .filter(bond -> place[bond.neighbour] >= 0)
                    .map(bond -> new Bond(place[bond.neighbour], bond.to, bond.from))
                    .toArray(Bond[]::new));
        }
        for (int node : nodes) {
            place[node] = -1;
        }
        return new CyclicPart(inside);
    }

    /** The weight of the arcs that lead back in an order of all nodes. */
    long backWeight(int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        long weight = 0;
        for (int node = 0; node < order.length; node++) {
            for (Bond bond : bonds(node)) {
                weight += place[bond.neighbour] < place[node] ? bond.to : 0;
            }
        }
        return weight;
    }
}
