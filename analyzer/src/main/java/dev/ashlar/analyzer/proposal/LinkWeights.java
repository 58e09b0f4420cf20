package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.community.Leiden;

/** Graphs of links for community detection. */
final class LinkWeights {
    private static final double LEAST = 1e-4;

    private LinkWeights() {}

    /** @param weight of each link; links of hardly any weight are left out */
    static Leiden graph(Links links, double[] weight) {
        int size = 0;
        for (double each : weight) {
            size += each > LEAST ? 1 : 0;
        }
        int[] one = new int[size];
        int[] other = new int[size];
        double[] kept = new double[size];
        size = 0;
        for (int link = 0; link < weight.length; link++) {
            if (weight[link] > LEAST) {
                one[size] = links.one(link);
                other[size] = links.other(link);
                kept[size++] = weight[link];
            }
        }
        return new Leiden(links.subjects(), one, other, kept);
    }
}
