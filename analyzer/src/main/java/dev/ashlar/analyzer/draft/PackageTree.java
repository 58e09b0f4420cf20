package dev.ashlar.analyzer.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Packages and those above them, numbered so that each comes after the one above it; 0 is the unnamed one, above all. */
final class PackageTree {
    private final List<String> names = new ArrayList<>(List.of(""));
    private final List<Integer> above = new ArrayList<>(List.of(-1));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    private PackageTree() {}

    static PackageTree of(Collection<String> packages) {
        PackageTree tree = new PackageTree();
        new TreeSet<>(packages).forEach(tree::add);
        return tree;
    }

    private void add(String name) {
        int dot = -1;
        int parent = 0;
        while (dot < name.length()) {
            int next = name.indexOf('.', dot + 1);
            dot = next < 0 ? name.length() : next;
            parent = numbered(name.substring(0, dot), parent);
        }
    }

    private int numbered(String name, int parent) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        above.add(parent);
        return names.size() - 1;
    }

    static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    int size() {
        return names.size();
    }

    String name(int node) {
        return names.get(node);
    }

    /** The node above; -1 for the unnamed package. */
    int above(int node) {
        return above.get(node);
    }

    /** The number of a package; -1 if it is neither one of the packages nor above one. */
    int find(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
