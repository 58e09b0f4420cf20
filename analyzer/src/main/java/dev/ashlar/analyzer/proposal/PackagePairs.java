package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How likely the types of two packages share a module: by where the packages stand in the tree, how the parts of the tree that hold them
 * depend on each other, and whether a cycle of types spans both. Scored by a {@link Scoring}.
 */
final class PackagePairs {
    private final Scoring scoring;
    private final PackageTree tree;
    private final double tangled;
    private final double accident;
    private final int types;
    private final int base;
    private final int[] depth;
    private final double[] volume;
    private final double[] ownVolume;
    private final Map<Long, double[]> flow = new HashMap<>();
    private final Set<Long> cycles = new HashSet<>();

    PackagePairs(PackageTree tree, TypeCommunities types) {
        this.scoring = types.scoring();
        this.tree = tree;
        this.tangled = types.tangle().degree();
        this.accident = types.tangle().accident();
        this.types = Math.max(1, types.links().subjects());
        this.base = tree.baseDepth();
        this.depth = new int[tree.size()];
        Arrays.setAll(depth, tree::depth);
        this.volume = new double[tree.size()];
        this.ownVolume = new double[tree.size()];
        addFlow(types);
        addCycles(types);
    }

    private void addFlow(TypeCommunities types) {
        Links links = types.links();
        for (int link = 0; link < links.size(); link++) {
            if (!links.isUse(link)) {
                continue;
            }
            int one = tree.nodeOf(links.one(link));
            int other = tree.nodeOf(links.other(link));
            double forward = links.forward(link) > 0 ? types.useScore(link) : 0;
            double backward = links.backward(link) > 0 ? types.useScore(link) : 0;
            ownVolume[one] += forward + backward;
            ownVolume[other] += forward + backward;
            if (one != other) {
                int ancestor = tree.commonAncestor(one, other);
                int left = tree.childTowards(ancestor, one);
                int right = tree.childTowards(ancestor, other);
                double[] both = flow.computeIfAbsent(key(left, right), any -> new double[2]);
                both[left < right ? 0 : 1] += forward;
                both[left < right ? 1 : 0] += backward;
            }
        }
        System.arraycopy(ownVolume, 0, volume, 0, volume.length);
        for (int node = volume.length - 1; node > 0; node--) {
            volume[tree.parent(node)] += volume[node];
        }
    }

    private void addCycles(TypeCommunities types) {
        Links links = types.links();
        Map<Integer, Set<Integer>> packages = new TreeMap<>();
        for (int subject = 0; subject < links.subjects(); subject++) {
            int cycle = types.tangle().cycleOf(subject);
            if (cycle >= 0) {
                packages.computeIfAbsent(cycle, any -> new TreeSet<>()).add(tree.nodeOf(subject));
            }
        }
        for (Set<Integer> each : packages.values()) {
            List<Integer> list = new ArrayList<>(each);
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    cycles.add(key(list.get(i), list.get(j)));
                }
            }
        }
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** A probability; takes time in the depth of the tree. */
    double score(int one, int other) {
        double[] features = features(one, other);
        double clean = scoring.packages().score(features);
        return tangled == 0
                ? clean
                : (1 - tangled) * clean + tangled * scoring.tangledPackages().score(features);
    }

    double[] features(int one, int other) {
        int ancestor = tree.commonAncestor(one, other);
        int left = tree.childTowards(ancestor, one);
        int right = tree.childTowards(ancestor, other);
        int up = depth[one] - depth[ancestor];
        int down = depth[other] - depth[ancestor];
        double leftTypes = typesOf(left, ancestor);
        double rightTypes = typesOf(right, ancestor);
        double[] both = flow.getOrDefault(key(left, right), new double[2]);
        double smaller = Math.max(1e-9, Math.min(volumeOf(left, ancestor), volumeOf(right, ancestor)));
        double back = Math.max(0, Math.min(both[0], both[1]) - accident * Math.max(both[0], both[1]));
        return new double[] {
            1,
            up + down,
            Math.min(up, down),
            Math.max(up, down),
            Math.max(0, depth[ancestor] - base),
            Math.log(Math.max(1, tree.typesBelow(ancestor)) / (double) types),
            Math.log(Math.max(1, Math.min(leftTypes, rightTypes)) / types),
            Math.log(Math.max(1, Math.max(leftTypes, rightTypes)) / types),
            left == ancestor || right == ancestor ? 1 : 0,
            tree.segment(one).equals(tree.segment(other)) ? 1 : 0,
            cycles.contains(key(one, other)) ? 1 : 0,
            (both[0] + both[1]) / smaller,
            back / smaller
        };
    }

    private double typesOf(int node, int ancestor) {
        return node == ancestor ? tree.types(node) : tree.typesBelow(node);
    }

    private double volumeOf(int node, int ancestor) {
        return node == ancestor ? ownVolume[node] : volume[node];
    }
}
