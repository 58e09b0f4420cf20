package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups of types before pins, names and kinds: by packages where these tell something, else by uses and words. */
final class Core {
    private static final int SEARCH = 14;
    private static final double COARSEST = .02;
    private static final double FINEST = 50;
    private static final double SCALE = .15;
    private static final double ENOUGH = .4;

    private final TypeCommunities communities;
    private final PackageVerdict verdict;
    private final Optional<ByPackages> byPackages;
    private final int[] byUses;

    Core(Evidence evidence, Set<EvidenceKind> allowed, Scoring scoring) {
        this.communities = new TypeCommunities(evidence, allowed, scoring);
        this.byUses = communities.modules();
        List<String> packages =
                evidence.subjects().stream().map(Subject::packageName).toList();
        boolean wanted =
                allowed.contains(EvidenceKind.PACKAGES) && packages.stream().anyMatch(name -> !name.isEmpty());
        if (wanted) {
            Layers.Found layers = new Layers(packages, communities.links()).find();
            this.byPackages = layers.telling()
                    ? Optional.of(joined(new PackageTree(layers.packages()))).filter(this::holdTogether)
                    : Optional.empty();
            this.verdict = new PackageVerdict(byPackages.isPresent(), layers.below());
        } else {
            this.verdict = new PackageVerdict(false, List.of());
            this.byPackages = Optional.empty();
        }
    }

    /** Groups of packages as they were when joining stopped, and how many there were a little before and would be a little after. */
    private record ByPackages(PackageTree tree, int[] groups, int finer, int coarser) {}

    private ByPackages joined(PackageTree packages) {
        PackageJoins joins = joins(packages);
        int finer = joins.countAt(SCALE);
        int[] groups = joins.modules();
        return new ByPackages(packages, groups, finer, joins.countAt(-SCALE));
    }

    /** Modules by packages that do not hold together nearly as well as those by uses are none: packages by layer reach a third of it at most. */
    private boolean holdTogether(ByPackages packages) {
        return communities.modularity(packages.groups()) >= ENOUGH * communities.modularity(byUses);
    }

    PackageVerdict verdict() {
        return verdict;
    }

    TypeCommunities communities() {
        return communities;
    }

    /** As many groups as the data asks for. */
    int[] groups() {
        return byPackages.map(ByPackages::groups).orElse(byUses).clone();
    }

    private PackageJoins joins(PackageTree packages) {
        return new PackageJoins(packages, communities);
    }

    /** So many groups, or as near as the data allows. */
    int[] groups(int wanted) {
        if (byPackages.isPresent()) {
            int[] joined = joins(byPackages.get().tree()).modules(wanted);
            if (Groups.count(joined) == wanted) {
                return joined;
            }
        }
        if (Groups.count(byUses) > wanted) {
            return communities.joined(byUses, wanted);
        }
        double low = COARSEST;
        double high = FINEST;
        int[] best = byUses.clone();
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
        return byPackages
                .map(packages -> new Homes(communities, packages.tree()).placed(previous))
                .orElseGet(() -> communities.improved(previous));
    }

    /** Numbers of modules at which one could stop too, coarser first. */
    List<Plateau> scale(int chosen) {
        List<Plateau> scale = new ArrayList<>();
        int finer = byPackages.map(ByPackages::finer).orElseGet(() -> Groups.count(communities.modulesTimes(2)));
        int coarser = byPackages.map(ByPackages::coarser).orElseGet(() -> Groups.count(communities.modulesTimes(.5)));
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
