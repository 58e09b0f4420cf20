package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.community.Leiden;
import dev.ashlar.analyzer.evidence.Cochange;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Modules by what types use and how they are called, without their packages: links scored by {@link Scoring}, the Leiden algorithm on
 * the scores, leftovers attached.
 *
 * <p>Words count fully in a small system and less and less in a large one, where they come again in every corner.
 */
final class TypeCommunities {
    /** At this number of types words count half. */
    private static final double HALF = 1_000;

    /** Below this share words are not looked at. */
    private static final double NO_WORDS = .05;

    private static final int NEIGHBOURS = 10;
    private static final double RESOLUTION = .3;

    /** Small systems need a finer resolution; with this many types twice as fine. */
    private static final double SMALL = 8 / RESOLUTION;

    /**
     * What a pair adds that always changes together; what a use adds, is at most 1. Small, so that a history moves what is doubtful and
     * nothing else: docs/decisions/009 says what it earns.
     */
    private static final double HISTORY = .2;

    private static final int RUNS = 30;

    /** Beyond it the share of runs that agree is steady after a few. */
    private static final int SOME_LINKS = 20_000;

    private static final int SOME_RUNS = 10;
    private static final int MANY_LINKS = 100_000;
    private static final int FEW_RUNS = 2;

    private final Scoring scoring;
    private final Links links;
    private final LinkFeatures features;
    private final double[] useScore;
    private final double[] weight;
    private final double wordShare;
    private final Leftovers leftovers;
    private final Tangle tangle;
    private final Optional<int[]> prefixes;

    TypeCommunities(Evidence evidence, Set<EvidenceKind> allowed, Scoring scoring) {
        this.scoring = scoring;
        int subjects = evidence.subjects().size();
        Uses uses = evidence.uses();
        Uses users = uses.reversed();
        boolean names = allowed.contains(EvidenceKind.NAMES);
        double share = 1 / (1 + Math.pow(subjects / HALF, 2));
        this.wordShare = names && share >= NO_WORDS ? share : 0;
        Links plain = Links.of(uses, users);
        NameVectors words = NameVectors.of(evidence, plain, names);
        Cochange changes = allowed.contains(EvidenceKind.HISTORY) ? evidence.changes() : Cochange.NONE;
        this.links = wordShare == 0 && changes.looked() == 0
                ? plain
                : Links.of(
                        uses,
                        users,
                        partners(changes, wordShare == 0 ? new int[subjects][0] : similar(words, subjects)));
        this.tangle = new Tangle(uses);
        this.features = new LinkFeatures(evidence, users, links, words, tangle, allowed);
        this.useScore = new double[links.size()];
        this.weight = new double[links.size()];
        score();
        for (int link = 0; link < links.size() && changes.looked() > 0; link++) {
            weight[link] += HISTORY * changes.strength(links.one(link), links.other(link));
        }
        this.prefixes = Prefixes.groups(words.leading(), links);
        this.leftovers = new Leftovers(links, weight, words, TermVectors.inverseFrequency(evidence.libraries(), .3));
    }

    /** By subject those whose names or identifiers are most alike. */
    static int[][] similar(NameVectors words, int subjects) {
        int most = Math.max(50, subjects / 10);
        int[][] byStems = new Neighbours(words.stems(), most).nearest(NEIGHBOURS);
        int[][] byIdentifiers = new Neighbours(words.identifiers(), most).nearest(NEIGHBOURS);
        int[][] similar = new int[subjects][];
        for (int i = 0; i < subjects; i++) {
            similar[i] = IntStream.concat(Arrays.stream(byStems[i]), Arrays.stream(byIdentifiers[i]))
                    .toArray();
        }
        return similar;
    }

    private static int[][] partners(Cochange changes, int[][] similar) {
        int[][] all = new int[similar.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = IntStream.concat(Arrays.stream(similar[i]), Arrays.stream(changes.partners(i)))
                    .toArray();
        }
        return all;
    }

    private void score() {
        double tangled = tangle.degree();
        for (int link = 0; link < links.size(); link++) {
            double[] each = features.of(link);
            useScore[link] = links.isUse(link)
                    ? blend(scoring.uses().score(each), scoring.tangledUses().score(each), tangled)
                    : 0;
            double byWords = wordShare == 0
                    ? 0
                    : blend(scoring.words().score(each), scoring.tangledWords().score(each), tangled);
            weight[link] = (1 - wordShare) * Math.pow(useScore[link], 3) + wordShare * byWords * byWords;
        }
    }

    private static double blend(double clean, double tangled, double degree) {
        return (1 - degree) * clean + degree * tangled;
    }

    Links links() {
        return links;
    }

    LinkFeatures features() {
        return features;
    }

    Tangle tangle() {
        return tangle;
    }

    Scoring scoring() {
        return scoring;
    }

    /** How likely the two of a link share a module, by uses alone; 0 for links that are no use. */
    double useScore(int link) {
        return useScore[link];
    }

    /** What the link counts in {@link #modules}. */
    double weight(int link) {
        return weight[link];
    }

    /** As many modules as the data asks for, numbered without gaps. */
    int[] modules() {
        return prefixes.map(leftovers::attached)
                .map(groups -> new ModularityJoins(links, weight).joined(groups))
                .orElseGet(() -> modulesAt(usualResolution()));
    }

    private double usualResolution() {
        return RESOLUTION * (1 + SMALL / Math.max(1, links.subjects()));
    }

    /** Groups joined until so many are left. */
    int[] joined(int[] groups, int wanted) {
        return new ModularityJoins(links, weight).joined(groups, wanted);
    }

    /** How far groups hold together beyond chance (M. Newman and M. Girvan, 2004), by {@link #weight}. */
    double modularity(int[] groups) {
        double[] degree = new double[Groups.count(groups)];
        double inside = 0;
        double total = 0;
        for (int link = 0; link < links.size(); link++) {
            int one = groups[links.one(link)];
            int other = groups[links.other(link)];
            total += weight[link];
            inside += one == other ? weight[link] : 0;
            degree[one] += weight[link];
            degree[other] += weight[link];
        }
        double expected = 0;
        for (double each : degree) {
            expected += Math.pow(each / Math.max(1e-9, 2 * total), 2);
        }
        return total == 0 ? 0 : inside / total - expected;
    }

    /** @param factor coarser below 1, finer above */
    int[] modulesTimes(double factor) {
        return modulesAt(usualResolution() * factor);
    }

    /** @param resolution as {@link Leiden} takes it */
    int[] modulesAt(double resolution) {
        Leiden leiden = LinkWeights.graph(links, weight);
        int runs = links.size() > MANY_LINKS ? FEW_RUNS : links.size() > SOME_LINKS ? SOME_RUNS : RUNS;
        double[] share = new double[links.size()];
        for (int run = 1; run <= runs && wordShare > 0; run++) {
            int[] community = leiden.communities(resolution * (.7 + .6 * run / runs), run);
            for (int link = 0; link < share.length; link++) {
                if (community[links.one(link)] == community[links.other(link)]) {
                    share[link] += 1.0 / runs;
                }
            }
        }
        double[] agreed = new double[links.size()];
        for (int link = 0; link < agreed.length; link++) {
            agreed[link] = weight[link] * (wordShare > 0 ? Math.pow(share[link], 2 * wordShare) : 1);
        }
        return leftovers.attached(LinkWeights.graph(links, agreed).communities(resolution, 1));
    }

    /** Starts where an earlier proposal ended, so that little changes; those who had no group are numbered below 0. */
    int[] improved(int[] previous) {
        int[] start = previous.clone();
        int next = Groups.count(start);
        for (int i = 0; i < start.length; i++) {
            start[i] = start[i] < 0 ? next++ : start[i];
        }
        return leftovers.attached(start);
    }
}
