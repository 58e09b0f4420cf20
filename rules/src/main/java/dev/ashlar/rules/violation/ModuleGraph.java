package dev.ashlar.rules.violation;

import dev.ashlar.rules.cycle.FeedbackArcs;
import dev.ashlar.rules.cycle.StronglyConnectedComponents;
import dev.ashlar.rules.modules.ModuleSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Modules, and how many pairs of types bind them. */
final class ModuleGraph {
    private final List<String> names;
    private final int[] from;
    private final int[] to;
    private final long[] pairs;

    ModuleGraph(ModuleLinks links) {
        this.names = links.modules().stream().map(ModuleSpec::name).toList();
        SortedMap<Long, Integer> counts = new TreeMap<>();
        for (Link link : links.links()) {
            counts.merge((long) link.from().module() << Integer.SIZE | link.to().module(), 1, Integer::sum);
        }
        this.from = counts.keySet().stream()
                .mapToInt(arc -> (int) (arc >> Integer.SIZE))
                .toArray();
        this.to = counts.keySet().stream().mapToInt(Long::intValue).toArray();
        this.pairs = counts.values().stream().mapToLong(count -> count).toArray();
    }

    /** Sorted by their members. */
    List<Cycle> cycles() {
        return StronglyConnectedComponents.of(names.size(), from, to).stream()
                .filter(component -> component.length > 1)
                .map(this::cycle)
                .sorted(Comparator.comparing(Cycle::identity))
                .toList();
    }

    private Cycle cycle(int[] component) {
        int[] inside = arcsInside(component);
        FeedbackArcs feedback = FeedbackArcs.of(
                component.length,
                Arrays.stream(inside)
                        .map(arc -> Arrays.binarySearch(component, from[arc]))
                        .toArray(),
                Arrays.stream(inside)
                        .map(arc -> Arrays.binarySearch(component, to[arc]))
                        .toArray(),
                Arrays.stream(inside).mapToLong(arc -> pairs[arc]).toArray());
        List<ModuleDependency> removed = new ArrayList<>();
        for (int arc : feedback.arcs()) {
            removed.add(dependency(inside[arc]));
        }
        List<String> members = Arrays.stream(component).mapToObj(names::get).toList();
        return new Cycle(members, new Removal(removed, feedback.exact()));
    }

    private int[] arcsInside(int[] component) {
        int[] inside = new int[from.length];
        int found = 0;
        for (int arc = 0; arc < from.length; arc++) {
            if (Arrays.binarySearch(component, from[arc]) >= 0 && Arrays.binarySearch(component, to[arc]) >= 0) {
                inside[found++] = arc;
            }
        }
        return Arrays.copyOf(inside, found);
    }

    private ModuleDependency dependency(int arc) {
        return new ModuleDependency(names.get(from[arc]), names.get(to[arc]), Math.toIntExact(pairs[arc]));
    }
}
