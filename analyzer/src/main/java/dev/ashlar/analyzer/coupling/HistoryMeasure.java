package dev.ashlar.analyzer.coupling;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Forced against needed rebuilds, by the commits that touched models of an artifact. */
final class HistoryMeasure {
    private HistoryMeasure() {}

    /** Empty without a history, or if no commit touched a model. */
    static Optional<SharedArtifact.HistoryFigures> of(List<SharedModel> models, Commits commits, int consumers) {
        if (!commits.areKnown()) {
            return Optional.empty();
        }
        SortedMap<Integer, SortedSet<Integer>> reachOfCommit = new TreeMap<>();
        double weight = 0;
        double needed = 0;
        for (SharedModel model : models) {
            SortedSet<Integer> own = commits.of(model.model());
            weight += own.size();
            needed += (double) own.size() * model.reach().size();
            own.forEach(commit -> reachOfCommit
                    .computeIfAbsent(commit, any -> new TreeSet<>())
                    .addAll(model.reach()));
        }
        if (reachOfCommit.isEmpty()) {
            return Optional.empty();
        }
        double mean = reachOfCommit.values().stream()
                .mapToInt(SortedSet::size)
                .average()
                .orElse(0);
        return Optional.of(
                new SharedArtifact.HistoryFigures(reachOfCommit.size(), consumers, mean, consumers, needed / weight));
    }
}
