package dev.ashlar.benchmarks.proposals.fit;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.proposal.Observations;
import dev.ashlar.analyzer.proposal.Scoring;
import dev.ashlar.benchmarks.proposals.proposer.AshlarProposer;
import dev.ashlar.benchmarks.proposals.score.Partition;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import dev.ashlar.benchmarks.proposals.system.TrialSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A system to learn from.
 *
 * @param hidden as trials show it without packages, clean; its links are looked at
 * @param tangled the same with back edges; of business systems, which have their own, as it is
 * @param packages with packages, clean
 * @param tangledPackages with packages and back edges, several draws
 */
public record TrainingSystem(
        TrialSystem system, Subject hidden, Subject tangled, Subject packages, List<Subject> tangledPackages) {

    public TrainingSystem {
        tangledPackages = List.copyOf(tangledPackages);
    }

    /** Whether it is one of those whose modules are those of the build. */
    boolean isOfMaven() {
        return system.kind() == TrialSystem.Kind.MAVEN_MODULES;
    }

    /** Pairs of types. */
    Samples links(boolean clean, boolean usesOnly) {
        Subject subject = clean ? hidden : tangled;
        List<String> modules = modules(subject, system.truth());
        Samples samples = new Samples();
        Observations.links(evidence(subject), (one, other, use, features) -> {
            if ((use || !usesOnly)
                    && !modules.get(one).isEmpty()
                    && !modules.get(other).isEmpty()) {
                samples.add(features, modules.get(one).equals(modules.get(other)) ? 1 : 0);
            }
        });
        return samples;
    }

    /** Pairs of packages; they share a module as far as their types do. */
    Samples packages(boolean clean, Scoring scoring) {
        Samples samples = new Samples();
        for (Subject subject : clean ? List.of(packages) : tangledPackages) {
            addPackages(subject, scoring, samples);
        }
        return samples;
    }

    private void addPackages(Subject subject, Scoring scoring, Samples samples) {
        List<String> modules = modules(subject, system.truth());
        List<int[]> pairs = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        int[] packageOf = Observations.packages(evidence(subject), scoring, (one, other, features) -> {
            pairs.add(new int[] {one, other});
            rows.add(features);
        });
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        for (int type = 0; type < packageOf.length; type++) {
            if (!modules.get(type).isEmpty()) {
                counts.computeIfAbsent(packageOf[type], any -> new HashMap<>())
                        .merge(modules.get(type), 1, Integer::sum);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Integer> one = counts.getOrDefault(pairs.get(i)[0], Map.of());
            Map<String, Integer> other = counts.getOrDefault(pairs.get(i)[1], Map.of());
            if (!one.isEmpty() && !other.isEmpty()) {
                samples.add(rows.get(i), shared(one, other));
            }
        }
    }

    private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
        double same = 0;
        for (Map.Entry<String, Integer> each : one.entrySet()) {
            same += (double) each.getValue() * other.getOrDefault(each.getKey(), 0);
        }
        return same / (size(one) * (double) size(other));
    }

    private static int size(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(each -> each).sum();
    }

    private static Evidence evidence(Subject subject) {
        return AshlarProposer.evidence(subject.graph());
    }

    /** Empty for types that the truth does not know. */
    private static List<String> modules(Subject subject, Partition truth) {
        return subject.names().stream()
                .map(name -> truth.moduleOf().getOrDefault(name, ""))
                .toList();
    }
}
