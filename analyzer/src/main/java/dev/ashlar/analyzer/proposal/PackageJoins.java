package dev.ashlar.analyzer.proposal;

import java.util.Arrays;

/**
 * Joins packages to modules, best pair first: the mean score of their packages ({@link PackagePairs}; average linkage, R. Sokal and C.
 * Michener, 1958) plus how much two clusters depend on each other both ways, which is computed anew after every join. Back flow, not flow,
 * says that two belong together.
 */
final class PackageJoins {
    private static final double STOP = .44;
    private static final double BACK_FLOW = .4;
    private static final double STEEPNESS = 10;

    private final double accident;
    private final int[] packageOf;
    private final int[] types;
    private final float[][] mean;
    private final float[][] flow;
    private final double[] volume;
    private final boolean[] gone;
    private final int[] nearest;
    private final double[] nearness;
    private final int[] joinedTo;
    private int left;

    /** Takes memory in the square of the number of packages. */
    PackageJoins(PackageTree tree, TypeCommunities communities, double accident) {
        this.accident = accident;
        this.packageOf = packages(tree, communities.links().subjects());
        this.left = Groups.count(packageOf);
        this.types = Groups.sizes(packageOf, left);
        this.gone = new boolean[left];
        this.nearest = new int[left];
        this.nearness = new double[left];
        this.joinedTo = new int[left];
        Arrays.setAll(joinedTo, i -> i);
        this.mean = new float[left][left];
        this.flow = new float[left][left];
        this.volume = new double[left];
        addScores(tree, new PackagePairs(tree, communities, accident));
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
            for (int j = i + 1; j < left; j++) {
                mean[i][j] = (float) pairs.score(node[i], node[j]);
                mean[j][i] = mean[i][j];
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
                flow[one][other] += links.forward(link) > 0 ? score : 0;
                flow[other][one] += links.backward(link) > 0 ? score : 0;
                double both = (links.forward(link) > 0 ? score : 0) + (links.backward(link) > 0 ? score : 0);
                volume[one] += both;
                volume[other] += both;
            }
        }
    }

    private double score(int i, int j) {
        double lower = Math.min(flow[i][j], flow[j][i]);
        double higher = Math.max(flow[i][j], flow[j][i]);
        double back = Math.max(0, lower - accident * higher);
        double smaller = Math.min(volume[i], volume[j]);
        double twoWay = smaller <= 0 ? 0 : Math.min(1, STEEPNESS * back / smaller);
        return mean[i][j] + BACK_FLOW * twoWay;
    }

    private void findNearest(int i) {
        nearest[i] = -1;
        nearness[i] = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < gone.length; j++) {
            if (j != i && !gone[j]) {
                double score = score(i, j);
                if (score > nearness[i]) {
                    nearness[i] = score;
                    nearest[i] = j;
                }
            }
        }
    }

    /** Joins while it pays. */
    int[] modules() {
        join(STOP, 1);
        return groups();
    }

    /** Joins while a join scores at least so much more than what pays, or less; how many modules are left then. */
    int countAt(double more) {
        join(STOP + more, 1);
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
        double between = flow[kept][joined] + flow[joined][kept];
        for (int k = 0; k < gone.length; k++) {
            if (k != kept && k != joined && !gone[k]) {
                double sum = types[kept] * mean[kept][k] + types[joined] * mean[joined][k];
                mean[kept][k] = (float) (sum / (types[kept] + types[joined]));
                mean[k][kept] = mean[kept][k];
                flow[kept][k] += flow[joined][k];
                flow[k][kept] += flow[k][joined];
            }
        }
        volume[kept] += volume[joined] - 2 * between;
        types[kept] += types[joined];
        gone[joined] = true;
        joinedTo[joined] = kept;
        left--;
        for (int k = 0; k < gone.length; k++) {
            if (!gone[k]) {
                refresh(k, kept, joined);
            }
        }
    }

    private void refresh(int k, int kept, int joined) {
        if (k == kept || nearest[k] == kept || nearest[k] == joined) {
            findNearest(k);
            return;
        }
        double score = score(k, kept);
        if (score > nearness[k] || score == nearness[k] && kept < nearest[k]) {
            nearness[k] = score;
            nearest[k] = kept;
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
