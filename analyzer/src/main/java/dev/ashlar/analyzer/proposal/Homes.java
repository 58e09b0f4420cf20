package dev.ashlar.analyzer.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds a group for subjects that have none yet, without moving any other. */
final class Homes {
    private final TypeCommunities communities;
    private final PackageTree tree;

    Homes(TypeCommunities communities, PackageTree tree) {
        this.communities = communities;
        this.tree = tree;
    }

    /** The group of most types of the package, else that it is tied to most, else that of the nearest package above, else one of its own. */
    int[] placed(int[] previous) {
        Map<Integer, Map<Integer, Integer>> byPackage = byPackage(previous);
        int[] result = previous.clone();
        int next = Groups.count(previous);
        Map<Integer, Map<Integer, Double>> ties = ties(previous);
        for (int subject = 0; subject < result.length; subject++) {
            if (result[subject] < 0) {
                int own = most(byPackage.getOrDefault(tree.nodeOf(subject), Map.of()));
                int tied = most(ties.getOrDefault(subject, Map.of()));
                int home = own >= 0 ? own : tied >= 0 ? tied : above(byPackage, tree.nodeOf(subject));
                result[subject] = home >= 0 ? home : next++;
            }
        }
        return Groups.numbered(result);
    }

    private Map<Integer, Map<Integer, Integer>> byPackage(int[] groups) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (int subject = 0; subject < groups.length; subject++) {
            if (groups[subject] >= 0) {
                counts.computeIfAbsent(tree.nodeOf(subject), any -> new TreeMap<>())
                        .merge(groups[subject], 1, Integer::sum);
            }
        }
        return counts;
    }

    private Map<Integer, Map<Integer, Double>> ties(int[] groups) {
        Map<Integer, Map<Integer, Double>> ties = new HashMap<>();
        Links links = communities.links();
        for (int link = 0; link < links.size(); link++) {
            int one = links.one(link);
            int other = links.other(link);
            if (groups[one] < 0 && groups[other] >= 0) {
                ties.computeIfAbsent(one, any -> new TreeMap<>())
                        .merge(groups[other], communities.weight(link), Double::sum);
            } else if (groups[other] < 0 && groups[one] >= 0) {
                ties.computeIfAbsent(other, any -> new TreeMap<>())
                        .merge(groups[one], communities.weight(link), Double::sum);
            }
        }
        return ties;
    }

    private int above(Map<Integer, Map<Integer, Integer>> byPackage, int pack) {
        for (int node = tree.parent(pack); node >= 0; node = tree.parent(node)) {
            int home = most(byPackage.getOrDefault(node, Map.of()));
            if (home >= 0) {
                return home;
            }
        }
        return -1;
    }

    private static int most(Map<Integer, ? extends Number> counts) {
        int most = -1;
        double best = 0;
        for (Map.Entry<Integer, ? extends Number> each : counts.entrySet()) {
            if (each.getValue().doubleValue() > best) {
                best = each.getValue().doubleValue();
                most = each.getKey();
            }
        }
        return most;
    }
}
