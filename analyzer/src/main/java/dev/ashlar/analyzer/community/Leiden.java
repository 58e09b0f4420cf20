package dev.ashlar.analyzer.community;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/**
 * The Leiden algorithm (V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden: guaranteeing well-connected communities,
 * 2019) for modularity, in the implementation of its authors. The same pairs in the same order give the same communities.
 */
public final class Leiden {
    private static final int ITERATIONS = 10;

    /** In a large graph the first iterations do nearly all. */
    private static final int FEW_ITERATIONS = 2;

    private static final int MANY_PAIRS = 100_000;

    private final Network network;
    private final int iterations;

    /**
     * Takes an undirected graph. Pairs that come twice count twice.
     *
     * @param weight of each pair, at least 0
     */
    public Leiden(int nodes, int[] one, int[] other, double[] weight) {
        this.iterations = weight.length > MANY_PAIRS ? FEW_ITERATIONS : ITERATIONS;
        this.network = Neighbourhoods.network(nodes, one, other, weight);
    }

    /**
     * The community of each node, numbered from 0 without gaps. Nearly linear in pairs.
     *
     * @param resolution 1 is plain modularity, more gives more communities
     */
    public int[] communities(double resolution, long seed) {
        return improved(new Clustering(network.getNNodes()), resolution, seed);
    }

    /** The same, starting from communities that are known. */
    public int[] improve(int[] start, double resolution, long seed) {
        return improved(new Clustering(start.clone()), resolution, seed);
    }

    private int[] improved(Clustering clustering, double resolution, long seed) {
        double total = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        if (total > 0) {
            new LeidenAlgorithm(resolution / total, iterations, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed))
                    .improveClustering(network, clustering);
        }
        return clustering.getClusters();
    }
}
