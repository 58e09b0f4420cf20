package dev.ashlar.analyzer.community;

import java.util.Arrays;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Sorts pairs the way {@link Network} wants them: each in both directions, by node, then by neighbour. It could do that itself, but compares
 * edges through objects, which took longer than the search for communities.
 */
final class Neighbourhoods {
    private final int nodes;
    private final int[] node;
    private final int[] neighbour;
    private final double[] weight;

    private Neighbourhoods(int nodes, int[] node, int[] neighbour, double[] weight) {
        this.nodes = nodes;
        this.node = node;
        this.neighbour = neighbour;
        this.weight = weight;
    }

    static Network network(int nodes, int[] one, int[] other, double[] weight) {
        Neighbourhoods sorted = inBothDirections(nodes, one, other, weight);
        LargeIntArray[] edges = {new LargeIntArray(sorted.node), new LargeIntArray(sorted.neighbour)};
        return new Network(nodes, true, edges, new LargeDoubleArray(sorted.weight), true, false);
    }

    private static Neighbourhoods inBothDirections(int nodes, int[] one, int[] other, double[] weight) {
        int[] from = new int[2 * one.length];
        int[] to = new int[from.length];
        double[] both = new double[from.length];
        int size = 0;
        for (int pair = 0; pair < one.length; pair++) {
            from[size] = one[pair];
            to[size] = other[pair];
            both[size++] = weight[pair];
            if (one[pair] != other[pair]) {
                from[size] = other[pair];
                to[size] = one[pair];
                both[size++] = weight[pair];
            }
        }
        return new Neighbourhoods(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size), Arrays.copyOf(both, size))
                .byNode()
                .byNode();
    }

    /** A stable counting sort (H. Seward, 1954) that also turns the edges round: done twice, they are sorted by both ends. */
    private Neighbourhoods byNode() {
        int[] next = new int[nodes + 1];
        for (int each : neighbour) {
            next[each + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        Neighbourhoods sorted =
                new Neighbourhoods(nodes, new int[node.length], new int[node.length], new double[node.length]);
        for (int edge = 0; edge < node.length; edge++) {
            int place = next[neighbour[edge]]++;
            sorted.node[place] = neighbour[edge];
            sorted.neighbour[place] = node[edge];
            sorted.weight[place] = weight[edge];
        }
        return sorted;
    }
}
