package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.community.Leiden;

/** How often two linked subjects share a community, over resolutions and seeds (A. Strehl and J. Ghosh, Cluster ensembles, 2002). */
final class Together {
    private static final double[] RESOLUTIONS = {.3, .6, 1, 2, 4};

    /** Beyond it one seed has to do. */
    private static final int MANY_LINKS = 100_000;

    private static final int SEEDS = 3;

    private Together() {}

    /** A share from 0 to 1 for each link. */
    static float[] of(Links links) {
        double[] weights = new double[links.size()];
        for (int link = 0; link < weights.length; link++) {
            weights[link] = links.weight(link);
        }
        Leiden leiden = LinkWeights.graph(links, weights);
        int seeds = links.size() > MANY_LINKS ? 1 : SEEDS;
        float[] share = new float[links.size()];
        for (double resolution : RESOLUTIONS) {
            for (int seed = 1; seed <= seeds; seed++) {
                int[] community = leiden.communities(resolution, seed);
                for (int link = 0; link < share.length; link++) {
                    if (community[links.one(link)] == community[links.other(link)]) {
                        share[link] += 1f / (RESOLUTIONS.length * seeds);
                    }
                }
            }
        }
        return share;
    }
}
