package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Groups of types before pins, names and kinds: by packages where these tell something, else by uses and words. */
final class Core {
    private static final double ACCIDENT = .2;
    private static final int SEARCH = 14;

    private final TypeCommunities communities;
    private final PackageVerdict verdict;
    private final Optional<PackageTree> tree;

    Core(Evidence evidence, java.util.Set<EvidenceKind> allowed) {
        this.communities = new TypeCommunities(evidence, allowed);
        List<String> packages = evidence.subjects().stream().map(Subject::packageName).toList();
        boolean wanted = allowed.contains(EvidenceKind.PACKAGES) && packages.stream().anyMatch(name -> !name.isEmpty());
        if (wanted) {
            Layers.Found layers = new Layers(packages, communities.links()).find();
            boolean telling = layers.telling();
            this.verdict = new PackageVerdict(telling, layers.below());
            this.tree = telling ? Optional.of(new PackageTree(layers.packages())) : Optional.empty();
        } else {
            this.verdict = new PackageVerdict(false, List.of());
            this.tree = Optional.empty();
        }
    }

    PackageVerdict verdict() {
        return verdict;
    }

    TypeCommunities communities() {
        return communities;
    }

    /** As many groups as the data asks for. */
    int[] groups() {
        return tree.isPresent() ? joins().modules() : communities.modules();
    }

    private PackageJoins joins() {
        return new PackageJoins(tree.orElseThrow(), communities, ACCIDENT * communities.tangle().degree());
    }

    /** So many groups, or as near as the data allows. */
    int[] groups(int wanted) {
        if (tree.isPresent()) {
            int[] joined = joins().modules(wanted);
            if (Groups.count(joined) == wanted) {
                return joined;
            }
        }
        double low = .02;
        double high = 50;
        int[] best = communities.modules();
        for (int i = 0; i < SEARCH && Groups.count(best) != wanted; i++) {
            double middle = Math.sqrt(low * high);
            int[] groups = communities.modules(middle, false);
            int count = Groups.count(groups);
            if (Math.abs(count - wanted) < Math.abs(Groups.count(best) - wanted)) {
                best = groups;
            }
            low = count > wanted ? low : middle;
            high = count > wanted ? middle : high;
        }
        return best;
    }

    /** The subjects of one group. */
    static int[] members(int[] groups, int group) {
        return java.util.stream.IntStream.range(0, groups.length)
                .filter(i -> groups[i] == group)
                .toArray();
    }

    static int[] copy(int[] groups) {
        return Arrays.copyOf(groups, groups.length);
    }
}
