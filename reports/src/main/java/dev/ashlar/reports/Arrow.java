package dev.ashlar.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A line between two modules: one dependency, or the two of modules that use each other. Two lines with the same ends would
 * cross labels; and the engine draws such lines now this way, now that.
 *
 * @param upper the module in the higher row; of one row, the first by name
 * @param edges one, or first the one down and then the one up
 */
record Arrow(String upper, String lower, List<MapEdge> edges) {

    /**
     * Puts dependencies with the same ends together.
     *
     * @param rowOf the row of each module, counted from the top
     * @return sorted by the upper and the lower module
     */
    static List<Arrow> of(List<MapEdge> edges, Map<String, Integer> rowOf) {
        Comparator<String> fromTheTop = Comparator.comparingInt((String name) -> rowOf.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder());
        Map<String, Map<String, List<MapEdge>>> byEnds = new TreeMap<>();
        for (MapEdge edge : edges) {
            boolean down = fromTheTop.compare(edge.from(), edge.to()) < 0;
            List<MapEdge> same = byEnds.computeIfAbsent(down ? edge.from() : edge.to(), upper -> new TreeMap<>())
                    .computeIfAbsent(down ? edge.to() : edge.from(), lower -> new ArrayList<>());
            same.add(down ? 0 : same.size(), edge);
        }
        List<Arrow> arrows = new ArrayList<>();
        byEnds.forEach((upper, lowers) ->
                lowers.forEach((lower, same) -> arrows.add(new Arrow(upper, lower, List.copyOf(same)))));
        return arrows;
    }

    boolean isBack() {
        return edges.stream().anyMatch(MapEdge::back);
    }

    /** The value of Graphviz' attribute {@code dir}; empty is forward, from the upper module to the lower one. */
    String dir() {
        if (edges.size() == 2) {
            return "both";
        }
        return edges.get(0).from().equals(upper) ? "" : "back";
    }

    /** Those against the order, if there are any: they are what the line is drawn for. */
    int typePairs() {
        return edges.stream()
                .filter(edge -> edge.back() == isBack())
                .mapToInt(MapEdge::typePairs)
                .sum();
    }

    String about() {
        return edges.stream().map(Words::about).collect(Collectors.joining("; "));
    }
}
