package dev.ashlar.rules.cycle;

import java.util.Arrays;

/**
 * Improves an order of nodes (sifting, R. Rudell 1993, there for variables of decision diagrams): each node in turn moves to its best place
 * among the others, until no single move lessens the weight of the arcs that lead back. A round takes time linear in arcs, but for a
 * logarithm, and linear in nodes for each move.
 */
final class Sifting {
    private final CyclicPart part;
    private final int[] order;
    private final int[] place;

    private Sifting(CyclicPart part, int[] order) {
        this.part = part;
        this.order = order.clone();
        this.place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
    }

    /** Returns an order that is not worse. */
    static int[] improved(CyclicPart part, int[] order) {
        Sifting sifting = new Sifting(part, order);
        boolean better = true;
        while (better) {
            better = false;
            for (int node = 0; node < order.length; node++) {
                better |= sifting.sift(node);
            }
        }
        return sifting.order;
    }

    private boolean sift(int node) {
        CyclicPart.Bond[] bonds = part.bonds(node).clone();
        Arrays.sort(bonds, (one, other) -> Integer.compare(place[one.neighbour], place[other.neighbour]));
        // prices are relative to a place before all neighbours
        long price = 0;
        long current = 0;
        long least = 0;
        int after = -1;
        for (int i = 0; i < bonds.length; i++) {
            price += bonds[i].to - bonds[i].from;
            if (place[bonds[i].neighbour] < place[node]) {
                current = price;
            }
            if (price < least) {
                least = price;
                after = i;
            }
        }
        if (least == current) {
            return false;
        }
        move(node, after < 0 ? place[bonds[0].neighbour] : place[bonds[after].neighbour] + 1);
        return true;
    }

    /** Puts the node before the one that is now at a place. */
    private void move(int node, int before) {
        int from = place[node];
        int to = before > from ? before - 1 : before;
        int step = Integer.signum(to - from);
        for (int i = from; i != to; i += step) {
            put(order[i + step], i);
        }
        put(node, to);
    }

    private void put(int node, int at) {
        order[at] = node;
        place[node] = at;
    }
}
