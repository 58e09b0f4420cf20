package dev.ashlar.analyzer.proposal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Groups that change while pins are obeyed. */
final class MovedGroups {
    private static final double FINER = 8;

    private final TypeCommunities communities;
    private final int[] groups;
    private int next;
    private int[] finer = {};

    /** @param groups by subject, numbered without gaps */
    MovedGroups(TypeCommunities communities, int[] groups) {
        this.communities = communities;
        this.groups = groups.clone();
        this.next = Groups.count(groups);
    }

    int size() {
        return groups.length;
    }

    int of(int subject) {
        return groups[subject];
    }

    int[] all() {
        return groups.clone();
    }

    /** A number that no group has had. */
    int fresh() {
        return next++;
    }

    void move(IntPredicate subjects, int group) {
        moveEach(subject -> subjects.test(subject) ? group : groups[subject]);
    }

    void moveEach(IntUnaryOperator group) {
        for (int i = 0; i < groups.length; i++) {
            groups[i] = group.applyAsInt(i);
        }
    }

    /** What ties some subjects to the groups of all others. */
    Map<Integer, Double> ties(IntPredicate subjects) {
        Map<Integer, Double> ties = new TreeMap<>();
        Links links = communities.links();
        for (int link = 0; link < links.size(); link++) {
            boolean one = subjects.test(links.one(link));
            if (one != subjects.test(links.other(link))) {
                ties.merge(groups[one ? links.other(link) : links.one(link)], communities.weight(link), Double::sum);
            }
        }
        return ties;
    }

    Map<Integer, Integer> sizes() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int group : groups) {
            sizes.merge(group, 1, Integer::sum);
        }
        return sizes;
    }

    Set<Integer> present() {
        Set<Integer> present = new TreeSet<>();
        for (int group : groups) {
            present.add(group);
        }
        return present;
    }

    /** Communities by which groups can be split; the same at each call. */
    int[] finer() {
        if (finer.length < groups.length) {
            finer = communities.modulesTimes(FINER);
        }
        return finer;
    }
}
