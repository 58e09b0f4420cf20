package dev.ashlar.benchmarks.proposals.fit;

import dev.ashlar.analyzer.proposal.LogisticModel;
import dev.ashlar.analyzer.proposal.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Fits all models of a {@link Scoring}, on all systems or on all but some. Samples are taken once. */
public final class ScoringFit {
    private static final int LINK_FEATURES = 16;
    private static final int PACKAGE_FEATURES = 13;

    /** What words say is not for the models of uses, but for the phrases of names: the only ones that help on frameworks. */
    private static final int[] OF_USES = {0, 1, 2, 3, 4, 5, 6, 8, 11, 12, 13};

    /** Stems instead of phrases. */
    private static final int[] OF_WORDS = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15};

    /** Few, as they have to hold in systems of other sizes. */
    private static final int[] OF_PACKAGES = {0, 1, 4, 5, 7, 8, 9, 10, 11, 12};

    /** Without cycles of types: in a tangled system they are everywhere. */
    private static final int[] OF_TANGLED_PACKAGES = {0, 1, 4, 5, 7, 8, 9, 11, 12};

    private static final double LINK_RIDGE = 1;
    private static final double PACKAGE_RIDGE = .01;

    private final List<TrainingSystem> systems;
    private final Map<String, Samples> links = new HashMap<>();
    private final Map<String, Samples> packages = new HashMap<>();

    public ScoringFit(List<TrainingSystem> systems) {
        this.systems = List.copyOf(systems);
    }

    /** @param learnt which systems to learn from, by name */
    public Scoring of(Predicate<String> learnt) {
        List<TrainingSystem> all = systems.stream()
                .filter(each -> learnt.test(each.system().name()))
                .toList();
        List<TrainingSystem> maven =
                all.stream().filter(TrainingSystem::isOfMaven).toList();
        return new Scoring(
                links(maven, true, true),
                links(maven, false, true),
                links(all, true, false),
                links(all, false, false),
                packages(maven, true),
                packages(maven, false));
    }

    private LogisticModel packages(List<TrainingSystem> from, boolean clean) {
        List<Samples> samples = from.stream()
                .map(each -> packages.computeIfAbsent(
                        each.system().name() + clean, any -> each.packages(clean, withoutPackages(each))))
                .toList();
        return LogisticRegression.fit(
                samples, clean ? OF_PACKAGES : OF_TANGLED_PACKAGES, PACKAGE_FEATURES, PACKAGE_RIDGE);
    }

    /** Packages are judged by scores of links as a new system would get them: fitted on the others. */
    private Scoring withoutPackages(TrainingSystem system) {
        List<TrainingSystem> others =
                systems.stream().filter(each -> each != system).toList();
        List<TrainingSystem> maven =
                others.stream().filter(TrainingSystem::isOfMaven).toList();
        return new Scoring(
                links(maven, true, true),
                links(maven, false, true),
                links(others, true, false),
                links(others, false, false),
                Scoring.SHIPPED.packages(),
                Scoring.SHIPPED.tangledPackages());
    }

    private LogisticModel links(List<TrainingSystem> from, boolean clean, boolean usesOnly) {
        List<Samples> samples = from.stream()
                .map(each -> links.computeIfAbsent(
                        each.system().name() + clean + usesOnly, any -> each.links(clean, usesOnly)))
                .toList();
        return LogisticRegression.fit(samples, usesOnly ? OF_USES : OF_WORDS, LINK_FEATURES, LINK_RIDGE);
    }
}
