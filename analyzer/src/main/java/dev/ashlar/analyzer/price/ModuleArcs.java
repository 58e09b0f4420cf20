package dev.ashlar.analyzer.price;

import dev.ashlar.rules.violation.Removal;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which module uses which, and the links that this is made of. Numbered by source, then target. */
final class ModuleArcs {
    private final int[] from;
    private final int[] to;
    private final int[][] linksOf;
    private final int[] references;

    private ModuleArcs(Links links, NavigableMap<Long, IntStream.Builder> arcs) {
        this.from = arcs.keySet().stream()
                .mapToInt(ends -> (int) (ends >> Integer.SIZE))
                .toArray();
        this.to = arcs.keySet().stream().mapToInt(Long::intValue).toArray();
        this.linksOf =
                arcs.values().stream().map(builder -> builder.build().toArray()).toArray(int[][]::new);
        this.references = Arrays.stream(linksOf)
                .mapToInt(all -> Arrays.stream(all).map(links::references).sum())
                .toArray();
    }

    static ModuleArcs of(Links links) {
        NavigableMap<Long, IntStream.Builder> arcs = new TreeMap<>();
        for (int link = 0; link < links.size(); link++) {
            arcs.computeIfAbsent(key(links.fromModule(link), links.toModule(link)), any -> IntStream.builder())
                    .add(link);
        }
        return new ModuleArcs(links, arcs);
    }

    private static long key(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    int size() {
        return from.length;
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    /** Sorted. */
    int[] links(int arc) {
        return linksOf[arc];
    }

    int references(int arc) {
        return references[arc];
    }

    /** Those of all dependencies in a removal, sorted. */
    int[] links(Assignment assignment, Removal removal) {
        Set<Long> removed = removal.dependencies().stream()
                .map(dependency -> key(assignment.number(dependency.from()), assignment.number(dependency.to())))
                .collect(Collectors.toSet());
        return IntStream.range(0, from.length)
                .filter(arc -> removed.contains(key(from[arc], to[arc])))
                .flatMap(arc -> Arrays.stream(linksOf[arc]))
                .sorted()
                .toArray();
    }
}
