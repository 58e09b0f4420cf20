package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins packages to modules, best pair first: the mean score of their packages ({@link PackagePairs}; average linkage, R. Sokal and C.
 * Michener, 1958) plus how much two clusters depend on each other both ways, which is computed anew after every join. Back flow, not flow,
 * says that two belong together.
 *
 * <p>Takes time and memory in the square of the number of packages, but little of both: a number for each two packages, and what they use
 * only for those that do.
 */
final class PackageJoins {
    /** What a join has to score in a clean system, and how much less in a tangled one, where cycles say nothing. */
    private static final double STOP = .46;

    private static final double LESS_IF_TANGLED = .06;
    private static final double BACK_FLOW = .4;
    private static final double STEEPNESS = 10;

    private final double accident;
    private final double stop;
    private final int[] packageOf;
    private final int[] types;
    /** By the higher number, then the lower. */
    private final float[][] mean;

    private final ClusterFlow flow;
    private final double[] volume;
    private final boolean[] gone;
    private final int[] nearest;
    private final double[] nearness;
    private final int[] joinedTo;
    private int left;

    PackageJoins(PackageTree tree, TypeCommunities communities) {
        this.accident = communities.tangle().accident();
        this.stop = STOP - LESS_IF_TANGLED * communities.tangle().degree();
        this.packageOf = packages(tree, communities.links().subjects());
        this.left = Groups.count(packageOf);
        this.types = Groups.sizes(packageOf, left);
        this.gone = new boolean[left];
        this.nearest = new int[left];
        this.nearness = new double[left];
        this.joinedTo = new int[left];
        Arrays.setAll(joinedTo, i -> i);
        this.mean = new float[left][];
        this.flow = new ClusterFlow(left);
        this.volume = new double[left];
        addScores(tree, new PackagePairs(tree, communities));
        addFlow(communities);
        for (int i = 0; i < left; i++) {
            findNearest(i);
        }
    }

    private static int[] packages(PackageTree tree, int subjects) {
        int[] nodes = new int[subjects];
        Arrays.setAll(nodes, tree::nodeOf);
        return Groups.numbered(nodes);
    }

    private void addScores(PackageTree tree, PackagePairs pairs) {
        int[] node = new int[left];
        for (int subject = 0; subject < packageOf.length; subject++) {
            node[packageOf[subject]] = tree.nodeOf(subject);
        }
        for (int i = 0; i < left; i++) {
            mean[i] = new float[i];
            for (int j = 0; j < i; j++) {
                mean[i][j] = (float) pairs.score(node[j], node[i]);
            }
        }
    }

    private void addFlow(TypeCommunities communities) {
        Links links = communities.links();
        for (int link = 0; link < links.size(); link++) {
            int one = packageOf[links.one(link)];
            int other = packageOf[links.other(link)];
            if (one != other && links.isUse(link)) {
                double score = communities.useScore(link);
                double forward = links.forward(link) > 0 ? score : 0;
                double backward = links.backward(link) > 0 ? score : 0;
                flow.add(one, other, forward, backward);
                double both = forward + backward;
                volume[one] += both;
                volume[other] += both;
            }
        }
    }

    private float mean(int i, int j) {
        return i > j ? mean[i][j] : mean[j][i];
    }

    private double score(int i, int j, float there, float back) {
        double twoWay = 0;
        if (there > 0 && back > 0) {
            double both = Math.max(0, Math.min(there, back) - accident * Math.max(there, back));
            double smaller = Math.min(volume[i], volume[j]);
            twoWay = smaller <= 0 ? 0 : Math.min(1, STEEPNESS * both / smaller);
        }
        return mean(i, j) + BACK_FLOW * twoWay;
    }

    private void findNearest(int i) {
        flow.look(i);
        nearest[i] = -1;
        nearness[i] = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < gone.length; j++) {
            if (j != i && !gone[j]) {
                double score = score(i, j, flow.to(j), flow.from(j));
                if (score > nearness[i]) {
                    nearness[i] = score;
                    nearest[i] = j;
                }
            }
        }
    }

    /** Joins while it pays. */
    int[] modules() {
        join(stop, 1);
        return groups();
    }

    /** Joins while a join scores at least so much more than what pays, or less; how many modules are left then. */
    int countAt(double more) {
        join(stop + more, 1);
        return left;
    }

    /** Joins until so many are left. */
    int[] modules(int wanted) {
        join(Double.NEGATIVE_INFINITY, wanted);
        return groups();
    }

    private void join(double stop, int wanted) {
        while (left > Math.max(1, wanted)) {
            int best = best();
            if (best < 0 || nearness[best] < stop) {
                return;
            }
            join(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
        }
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i] && nearest[i] >= 0 && (best < 0 || nearness[i] > nearness[best])) {
                best = i;
            }
        }
        return best;
    }

    private void join(int kept, int joined) {
        flow.look(kept);
        double between = flow.to(joined) + flow.from(joined);
        flow.join(kept, joined);
        for (int k = 0; k < gone.length; k++) {
            if (k != kept && k != joined && !gone[k]) {
                double sum = types[kept] * mean(kept, k) + types[joined] * mean(joined, k);
                mean[Math.max(kept, k)][Math.min(kept, k)] = (float) (sum / (types[kept] + types[joined]));
            }
        }
        volume[kept] += volume[joined] - 2 * between;
        types[kept] += types[joined];
        gone[joined] = true;
        mean[joined] = new float[0];
        joinedTo[joined] = kept;
        left--;
        refresh(kept, joined);
    }

    private void refresh(int kept, int joined) {
        List<Integer> stale = new ArrayList<>();
        findNearest(kept);
        for (int k = 0; k < gone.length; k++) {
            if (gone[k] || k == kept) {
                continue;
            }
            if (nearest[k] == kept || nearest[k] == joined) {
                stale.add(k);
            } else {
                offer(k, kept, score(k, kept, flow.from(k), flow.to(k)));
            }
        }
        stale.forEach(this::findNearest);
    }

    private void offer(int k, int other, double score) {
        if (score > nearness[k] || score == nearness[k] && other < nearest[k]) {
            nearness[k] = score;
            nearest[k] = other;
        }
    }

    private int[] groups() {
        int[] groups = new int[packageOf.length];
        for (int i = 0; i < groups.length; i++) {
            int each = packageOf[i];
            while (joinedTo[each] != each) {
                each = joinedTo[each];
            }
            groups[i] = each;
        }
        return Groups.numbered(groups);
    }
}
