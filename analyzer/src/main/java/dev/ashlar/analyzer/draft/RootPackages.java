package dev.ashlar.analyzer.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The packages that a code base has in common: where its tree first has types or first branches, below the likes of {@code com}. */
final class RootPackages {
    /** A root such as {@code com} or {@code org} would take in the libraries of half the world; top-level domains are short. */
    private static final int LONGEST_DOMAIN = 3;

    private RootPackages() {}

    /**
     * Nodes of the tree, ascending; none is above another.
     *
     * @param types how many types are in each node itself
     */
    static List<Integer> of(PackageTree tree, int[] types) {
        List<List<Integer>> below = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            below.add(new ArrayList<>());
            if (node > 0) {
                below.get(tree.above(node)).add(node);
            }
        }
        List<Integer> roots = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(below.get(0));
        while (!open.isEmpty()) {
            int node = open.removeFirst();
            List<Integer> children = below.get(node);
            boolean tooHigh = isDomain(tree.name(node));
            if (types[node] == 0 && (tooHigh || children.size() == 1)) {
                open.addAll(children);
            } else {
                roots.add(node);
            }
        }
        return roots.stream().sorted().toList();
    }

    private static boolean isDomain(String name) {
        return name.indexOf('.') < 0 && name.length() <= LONGEST_DOMAIN;
    }
}
