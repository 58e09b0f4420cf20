package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tree of packages with the subjects in them. Node 0 is the root, which has no name; children have higher numbers than parents. */
final class PackageTree {
    private final List<String> names = new ArrayList<>();
    private final List<String> segments = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Map<String, Integer>> children = new ArrayList<>();
    private final int[] nodeOf;
    private final int[] types;
    private final int[] typesBelow;

    /** @param packages of each subject */
    PackageTree(List<String> packages) {
        add("", "", -1);
        new java.util.TreeSet<>(packages).forEach(this::insert);
        this.nodeOf = packages.stream().mapToInt(this::insert).toArray();
        this.types = new int[names.size()];
        for (int node : nodeOf) {
            types[node]++;
        }
        this.typesBelow = types.clone();
        for (int node = names.size() - 1; node > 0; node--) {
            typesBelow[parents.get(node)] += typesBelow[node];
        }
    }

    private int add(String name, String segment, int parent) {
        names.add(name);
        segments.add(segment);
        parents.add(parent);
        children.add(new TreeMap<>());
        return names.size() - 1;
    }

    private int insert(String name) {
        int node = 0;
        String path = "";
        for (String segment : name.isEmpty() ? new String[0] : name.split("\\.")) {
            path = path.isEmpty() ? segment : path + "." + segment;
            Integer child = children.get(node).get(segment);
            if (child == null) {
                child = add(path, segment, node);
                children.get(node).put(segment, child);
            }
            node = child;
        }
        return node;
    }

    int size() {
        return names.size();
    }

    int nodeOf(int subject) {
        return nodeOf[subject];
    }

    String name(int node) {
        return names.get(node);
    }

    String segment(int node) {
        return segments.get(node);
    }

    int parent(int node) {
        return parents.get(node);
    }

    Collection<Integer> children(int node) {
        return children.get(node).values();
    }

    /** Subjects in the package itself. */
    int types(int node) {
        return types[node];
    }

    /** Subjects in the package and all below it. */
    int typesBelow(int node) {
        return typesBelow[node];
    }

    int depth(int node) {
        int depth = 0;
        for (int each = node; each > 0; each = parents.get(each)) {
            depth++;
        }
        return depth;
    }

    /** The child of an ancestor under which a node lies; the node itself if it is that ancestor. */
    int childTowards(int ancestor, int node) {
        int below = node;
        for (int each = node; each != ancestor; each = parents.get(each)) {
            below = each;
        }
        return below;
    }

    int commonAncestor(int one, int other) {
        int left = one;
        int right = other;
        while (left != right) {
            // parents have lower numbers, so the higher one is no ancestor of the lower one
            if (left > right) {
                left = parents.get(left);
            } else {
                right = parents.get(right);
            }
        }
        return left;
    }

    /** The depth of the deepest node that has nearly all types below it. */
    int baseDepth() {
        int base = 0;
        for (int node = 0; node < size(); node++) {
            if (typesBelow[node] >= .9 * nodeOf.length) {
                base = Math.max(base, depth(node));
            }
        }
        return base;
    }
}
