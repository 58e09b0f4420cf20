package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Packages grouped at one level of their names. */
final class PackageSets {
    /** With fewer groups there is nothing to compare. */
    private static final int ENOUGH = 3;

    private final List<String> names;
    private final Map<String, Integer> indexes;
    private final int depth;

    private PackageSets(List<String> names, int depth) {
        this.names = names;
        this.depth = depth;
        this.indexes = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> indexes.put(names.get(i), i));
    }

    /** The first level below the longest common prefix with at least three groups; the deepest, if none has. */
    static PackageSets of(DependencyGraph graph) {
        TreeSet<String> packages = new TreeSet<>();
        for (int type = 0; type < graph.types().inside(); type++) {
            packages.add(graph.packages().name(graph.types().pack(type)));
        }
        int deepest = packages.stream().mapToInt(PackageSets::parts).max().orElse(1);
        for (int depth = 1; depth < deepest; depth++) {
            List<String> names = cut(packages, depth);
            if (names.size() >= ENOUGH) {
                return new PackageSets(names, depth);
            }
        }
        return new PackageSets(cut(packages, deepest), deepest);
    }

    private static int parts(String name) {
        return 1 + (int) name.chars().filter(c -> c == '.').count();
    }

    private static List<String> cut(TreeSet<String> packages, int depth) {
        TreeSet<String> names = new TreeSet<>();
        packages.forEach(name -> names.add(prefix(name, depth)));
        return List.copyOf(names);
    }

    private static String prefix(String name, int depth) {
        int end = -1;
        for (int i = 0; i < depth; i++) {
            end = name.indexOf('.', end + 1);
            if (end < 0) {
                return name;
            }
        }
        return name.substring(0, end);
    }

    List<String> names() {
        return names;
    }

    int indexOf(String packageName) {
        return indexes.getOrDefault(prefix(packageName, depth), -1);
    }
}
