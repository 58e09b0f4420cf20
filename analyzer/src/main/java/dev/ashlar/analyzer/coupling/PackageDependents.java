package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.Units;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which package sets would have which on their class path, if each were a module: those that depend on it, by whatever way. */
final class PackageDependents {
    private final DependencyGraph graph;
    private final Units units;
    /** By unit: the units that depend on it directly, with the first place that shows it. */
    private final Map<Integer, SortedMap<Integer, Place>> direct = new HashMap<>();

    PackageDependents(DependencyGraph graph, Units units) {
        this.graph = graph;
        this.units = units;
        if (units.kind() == Units.Kind.PACKAGES) {
            readPairs();
        }
    }

    private void readPairs() {
        Digraph pairs = graph.dependencies().pairs();
        for (int pair = 0; pair < pairs.arcs(); pair++) {
            int to = pairs.target(pair);
            int from = pairs.source(pair);
            if (!graph.types().isExternal(to) && units.of(from) != units.of(to)) {
                direct.computeIfAbsent(units.of(to), any -> new TreeMap<>())
                        .merge(units.of(from), place(pair), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    private Place place(int pair) {
        Dependencies dependencies = graph.dependencies();
        int edge = dependencies.firstEdge(pair);
        return new Place(graph.files().path(dependencies.file(edge)), dependencies.line(edge));
    }

    /**
     * All dependents.
     *
     * @param users those that use a model of the unit, with a place; where that is known it is the better one
     */
    SortedMap<Integer, Place> dependents(int unit, SortedMap<Integer, Place> users) {
        SortedMap<Integer, Place> found = new TreeMap<>(users);
        if (users.size() < 2) {
            return found; // who shares models with nobody is no shared artifact, whatever hangs on it besides
        }
        Deque<Integer> open = new ArrayDeque<>(users.keySet());
        open.add(unit);
        while (!open.isEmpty()) {
            direct.getOrDefault(open.remove(), new TreeMap<>()).forEach((from, place) -> {
                if (from != unit && found.putIfAbsent(from, place) == null) {
                    open.add(from);
                }
            });
        }
        return found;
    }
}
