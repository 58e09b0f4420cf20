package dev.ashlar.rules.cycle;

/**
 * The order of nodes with the least weight of arcs that lead back (E. Lawler, A comment on minimum feedback arc sets, 1964). The best order
 * of a set ends with some node; what comes before it is a best order of the rest, and the price of the last node depends on which nodes the
 * rest are and not on how they are ordered. So the best order of each set is found from those of smaller sets: time and memory nodes × 2^nodes.
 */
final class Lawler {
    private final int nodes;
    /** For each node and set: the weight of the arcs from the node into the set. */
    private final long[][] into;

    private final long[] best;
    private final byte[] last;

    private Lawler(CyclicPart part) {
        this.nodes = part.size();
        this.into = new long[nodes][];
        for (int node = 0; node < nodes; node++) {
            into[node] = sums(part.bonds(node));
        }
        this.best = new long[1 << nodes];
        this.last = new byte[1 << nodes];
    }

    /** For few nodes only. Of several best orders one that keeps nodes of low numbers in front. */
    static int[] order(CyclicPart part) {
        Lawler search = new Lawler(part);
        for (int set = 1; set < 1 << search.nodes; set++) {
            search.solve(set);
        }
        return search.order();
    }

    private long[] sums(CyclicPart.Bond[] bonds) {
        long[] weight = new long[nodes];
        for (CyclicPart.Bond bond : bonds) {
            weight[bond.neighbour] = bond.to;
        }
        long[] sum = new long[1 << nodes];
        for (int set = 1; set < sum.length; set++) {
            sum[set] = sum[set & (set - 1)] + weight[Integer.numberOfTrailingZeros(set)];
        }
        return sum;
    }

    private void solve(int set) {
        long least = Long.MAX_VALUE;
        for (int node = 0; node < nodes; node++) {
            int before = set & ~(1 << node);
            if (before != set && best[before] + into[node][before] <= least) {
                least = best[before] + into[node][before];
                last[set] = (byte) node;
            }
        }
        best[set] = least;
    }

    private int[] order() {
        int[] order = new int[nodes];
        int set = (1 << nodes) - 1;
        for (int place = nodes - 1; place >= 0; place--) {
            order[place] = last[set];
            set &= ~(1 << last[set]);
        }
        return order;
    }
}
