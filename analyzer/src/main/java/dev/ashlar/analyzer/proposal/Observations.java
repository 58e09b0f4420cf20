package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What the models of a {@link Scoring} see of a system, for whoever fits them. Subjects are numbered as in the evidence. */
public final class Observations {
    private static final Set<EvidenceKind> ALL = EnumSet.allOf(EvidenceKind.class);

    private Observations() {}

    /** Takes what is known of two types. */
    @FunctionalInterface
    public interface LinkObserver {
        /**
         * @param use whether one of the two uses the other
         * @param features as the models take them
         */
        void observe(int one, int other, boolean use, double[] features);
    }

    /** Takes what is known of two packages. */
    @FunctionalInterface
    public interface PackageObserver {
        /** @param features as the models take them */
        void observe(int one, int other, double[] features);
    }

    /** Tells all pairs of types of which one uses the other or whose words are alike. */
    public static void links(Evidence evidence, LinkObserver observer) {
        Uses uses = evidence.uses();
        Uses users = uses.reversed();
        NameVectors words = NameVectors.of(evidence, Links.of(uses, users), true);
        Links links = Links.of(
                uses, users, TypeCommunities.similar(words, evidence.subjects().size()));
        LinkFeatures features = new LinkFeatures(evidence, users, links, words, new Tangle(uses), ALL);
        for (int link = 0; link < links.size(); link++) {
            observer.observe(links.one(link), links.other(link), links.isUse(link), features.of(link));
        }
    }

    /**
     * Tells all pairs of packages, which are numbered.
     *
     * @param scoring with models of uses and words as they are fitted already
     * @return the package of each subject
     */
    public static int[] packages(Evidence evidence, Scoring scoring, PackageObserver observer) {
        TypeCommunities types = new TypeCommunities(evidence, ALL, scoring);
        PackageTree tree = new PackageTree(
                evidence.subjects().stream().map(Subject::packageName).toList());
        PackagePairs pairs = new PackagePairs(tree, types);
        int[] packageOf = new int[evidence.subjects().size()];
        Arrays.setAll(packageOf, tree::nodeOf);
        int[] packages = Arrays.stream(packageOf).sorted().distinct().toArray();
        for (int one = 0; one < packages.length; one++) {
            for (int other = one + 1; other < packages.length; other++) {
                observer.observe(packages[one], packages[other], pairs.features(packages[one], packages[other]));
            }
        }
        return packageOf;
    }
}
