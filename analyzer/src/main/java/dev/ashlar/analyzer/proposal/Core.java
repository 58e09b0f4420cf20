package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups of types before pins, names and kinds: by packages where these tell something, else by uses and words. */
final class Core {
    private static final double ACCIDENT = .2;
    private static final int SEARCH = 14;
    private static final double COARSEST = .02;
    private static final double FINEST = 50;
    private static final double SCALE = .15;
    private static final double HALF = .5;

    private final TypeCommunities communities;
    private final PackageVerdict verdict;
    private final Optional<PackageTree> tree;

    Core(Evidence evidence, Set<EvidenceKind> allowed) {
        this.communities = new TypeCommunities(evidence, allowed);
        List<String> packages =
                evidence.subjects().stream().map(Subject::packageName).toList();
        boolean wanted =
                allowed.contains(EvidenceKind.PACKAGES) && packages.stream().anyMatch(name -> !name.isEmpty());
        if (wanted) {
            Layers.Found layers = new Layers(packages, communities.links()).find();
            this.tree = layers.telling()
                    ? Optional.of(new PackageTree(layers.packages())).filter(this::holdsTogether)
                    : Optional.empty();
            this.verdict = new PackageVerdict(tree.isPresent(), layers.below());
        } else {
            this.verdict = new PackageVerdict(false, List.of());
            this.tree = Optional.empty();
        }
    }

    /** Modules by packages that hold together not half as well as those by uses are none. */
    private boolean holdsTogether(PackageTree packages) {
        double byPackages = communities.modularity(joins(packages).modules());
        return byPackages >= HALF * communities.modularity(communities.modules());
    }

    PackageVerdict verdict() {
        return verdict;
    }

    TypeCommunities communities() {
        return communities;
    }

    /** As many groups as the data asks for. */
    int[] groups() {
        return tree.isPresent() ? joins(tree.get()).modules() : communities.modules();
    }

    private PackageJoins joins(PackageTree packages) {
        return new PackageJoins(
                packages, communities, ACCIDENT * communities.tangle().degree());
    }

    /** So many groups, or as near as the data allows. */
    int[] groups(int wanted) {
        if (tree.isPresent()) {
            int[] joined = joins(tree.get()).modules(wanted);
            if (Groups.count(joined) == wanted) {
                return joined;
            }
        }
        double low = COARSEST;
        double high = FINEST;
        int[] best = communities.modules();
        for (int i = 0; i < SEARCH && Groups.count(best) != wanted; i++) {
            double middle = Math.sqrt(low * high);
            int[] groups = communities.modulesAt(middle);
            int count = Groups.count(groups);
            if (Math.abs(count - wanted) < Math.abs(Groups.count(best) - wanted)) {
                best = groups;
            }
            low = count > wanted ? low : middle;
            high = count > wanted ? middle : high;
        }
        return best;
    }

    /** Changes earlier groups as little as possible; those who had none are numbered below 0. */
    int[] improved(int[] previous) {
        return tree.isPresent() ? new Homes(communities, tree.get()).placed(previous) : communities.improved(previous);
    }

    /** Numbers of modules at which one could stop too, coarser first. */
    List<Plateau> scale(int chosen) {
        List<Plateau> scale = new ArrayList<>();
        int finer;
        int coarser;
        if (tree.isPresent()) {
            PackageJoins joins = joins(tree.get());
            finer = joins.countAt(SCALE);
            coarser = joins.countAt(-SCALE);
        } else {
            finer = Groups.count(communities.modulesTimes(2));
            coarser = Groups.count(communities.modulesTimes(.5));
        }
        if (coarser < chosen) {
            scale.add(new Plateau(coarser, false));
        }
        scale.add(new Plateau(chosen, true));
        if (finer > chosen) {
            scale.add(new Plateau(finer, false));
        }
        return scale;
    }
}
