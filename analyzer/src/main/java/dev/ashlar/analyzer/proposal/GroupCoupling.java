package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What ties each group to each other one. */
final class GroupCoupling {
    private final List<Map<Integer, Double>> ties = new ArrayList<>();

    private GroupCoupling(int groups) {
        for (int i = 0; i < groups; i++) {
            ties.add(new TreeMap<>());
        }
    }

    static GroupCoupling of(Links links, double[] weight, int[] groups, int count) {
        GroupCoupling coupling = new GroupCoupling(count);
        for (int link = 0; link < links.size(); link++) {
            int one = groups[links.one(link)];
            int other = groups[links.other(link)];
            if (one != other && weight[link] > 0) {
                coupling.ties.get(one).merge(other, weight[link], Double::sum);
                coupling.ties.get(other).merge(one, weight[link], Double::sum);
            }
        }
        return coupling;
    }

    /** The larger group (of equal ones the earlier) that it is tied to most; itself if there is none. */
    int strongest(int group, int[] sizes) {
        int strongest = group;
        double best = 0;
        for (Map.Entry<Integer, Double> tie : ties.get(group).entrySet()) {
            int other = tie.getKey();
            boolean larger = sizes[other] > sizes[group] || sizes[other] == sizes[group] && other < group;
            if (larger && tie.getValue() > best) {
                best = tie.getValue();
                strongest = other;
            }
        }
        return strongest;
    }

    /** By group what ties it to the given one. */
    Map<Integer, Double> of(int group) {
        return ties.get(group);
    }
}
