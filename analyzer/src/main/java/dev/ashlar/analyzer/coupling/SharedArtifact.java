package dev.ashlar.analyzer.coupling;

import java.util.List;
import java.util.Optional;

/**
 * A build module or package set whose types several units use.
 *
 * @param name of the build module or package
 * @param coordinates {@code groupId:artifactId:version}; empty for a package set
 * @param consumers the units that have it on their class path, sorted
 * @param undecided why the figures are not known; empty if they are
 * @param models its model types without platform types, sorted
 * @param platformTypes number of its other top-level types, generated companions left out
 * @param efr expected forced rebuilds: how many consumers have to be rebuilt for a change of one model
 * @param floor how many of them reach the changed model
 * @param history the same from the commits; empty without a history
 * @param lockstep pairs of consumers, the closest first
 */
public record SharedArtifact(
        String name,
        Optional<String> coordinates,
        List<ArtifactConsumer> consumers,
        Optional<String> undecided,
        List<SharedModel> models,
        int platformTypes,
        double efr,
        double floor,
        Optional<HistoryFigures> history,
        List<Lockstep> lockstep) {
    private static final int CONSUMERS = 3;
    private static final int MODELS = 5;
    private static final double REDUNDANCY = .5;

    /**
     * What the commits say.
     *
     * @param commits commits that touched a model of the artifact
     * @param forced mean number of consumers that a commit forced to be rebuilt
     * @param needed mean number of consumers that reach what a commit touched
     * @param efr as {@link SharedArtifact#efr()}, models weighted by the commits that touched them
     * @param floor as {@link SharedArtifact#floor()}, likewise
     */
    public record HistoryFigures(int commits, double forced, double needed, double efr, double floor) {
        /** Share of avoidable rebuilds, 0 to 1. */
        public double redundancy() {
            return forced == 0 ? 0 : 1 - needed / forced;
        }
    }

    public SharedArtifact {
        consumers = List.copyOf(consumers);
        models = List.copyOf(models);
        lockstep = List.copyOf(lockstep);
    }

    /** Share of avoidable rebuilds, 0 to 1. */
    public double redundancy() {
        return efr == 0 ? 0 : 1 - floor / efr;
    }

    /** Whether it holds its consumers together more than they need: thresholds that separate sufferers from healthy systems. */
    public boolean isFlagged() {
        return undecided.isEmpty()
                && consumers.size() >= CONSUMERS
                && models.size() >= MODELS
                && redundancy() >= REDUNDANCY;
    }

    /** How many models have this many consumers that reach them. */
    public long modelsWithReach(int reach) {
        return models.stream().filter(model -> model.reach().size() == reach).count();
    }
}
