package dev.ashlar.benchmarks.proposals.proposer;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The Leiden algorithm (V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden: guaranteeing well-connected
 * communities, 2019) for modularity, in the implementation of its authors, run until nothing improves.
 */
final class Leiden {

    private static final long SEED = 1;
    private static final int UNTIL_STABLE = 0;

    private final Network network;

    Leiden(WeightedPairs pairs) {
        this.network = new Network(
                pairs.types(),
                true,
                new LargeIntArray[] {new LargeIntArray(pairs.one()), new LargeIntArray(pairs.other())},
                new LargeDoubleArray(pairs.weight()),
                false,
                true);
    }

    /** The cluster of each type; a higher resolution gives more clusters, 1 is plain modularity. */
    int[] clusters(double resolution) {
        double total = 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
        Clustering clustering = new Clustering(network.getNNodes());
        if (total > 0) {
            new LeidenAlgorithm(resolution / total, UNTIL_STABLE, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
                    .improveClustering(network, clustering);
        }
        return clustering.getClusters();
    }
}
