package dev.ashlar.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a map is drawn. More than this no engine draws so that a person can follow it.
 *
 * @param nodes sorted by name
 * @param rows the same nodes, from top to bottom
 * @param rowOf the row of each, counted from the top
 * @param arrows sorted by names
 * @param leftOut what is not drawn, in words; empty if all is
 */
record DrawnMap(
        List<MapNode> nodes,
        List<List<MapNode>> rows,
        Map<String, Integer> rowOf,
        List<Arrow> arrows,
        List<String> leftOut) {

    static final int MOST_NODES = 80;
    static final int MOST_EDGES = 60;

    private static final Comparator<MapEdge> HEAVIEST_FIRST = Comparator.comparing((MapEdge edge) -> !edge.back())
            .thenComparing(Comparator.comparingInt(MapEdge::typePairs).reversed())
            .thenComparing(Comparator.comparingInt(MapEdge::references).reversed())
            .thenComparing(MapEdge::from)
            .thenComparing(MapEdge::to);

    static DrawnMap of(ModuleMapPicture picture) {
        List<MapNode> nodes = drawnNodes(picture);
        Set<String> names = nodes.stream().map(MapNode::name).collect(Collectors.toSet());
        List<MapEdge> among = picture.edges().stream()
                .filter(edge -> names.contains(edge.from()) && names.contains(edge.to()))
                .toList();
        List<MapEdge> drawn =
                among.stream().sorted(HEAVIEST_FIRST).limit(MOST_EDGES).toList();
        List<List<MapNode>> rows = Rows.of(nodes, among);
        Map<String, Integer> rowOf = rowOf(rows);
        return new DrawnMap(nodes, rows, rowOf, Arrow.of(drawn, rowOf), leftOut(picture, names, new HashSet<>(drawn)));
    }

    /** What the arrows stand for, from the upper modules to the lower ones and back. */
    List<MapEdge> edges() {
        return arrows.stream().flatMap(arrow -> arrow.edges().stream()).toList();
    }

    /** The row of a drawn module, counted from the top. */
    int row(String name) {
        return Objects.requireNonNull(rowOf.get(name), name);
    }

    private static Map<String, Integer> rowOf(List<List<MapNode>> rows) {
        Map<String, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (MapNode node : rows.get(row)) {
                rowOf.put(node.name(), row);
            }
        }
        return rowOf;
    }

    private static List<MapNode> drawnNodes(ModuleMapPicture picture) {
        Set<String> againstTheOrder = picture.edges().stream()
                .filter(MapEdge::back)
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());
        return picture.nodes().stream()
                .sorted(Comparator.comparing((MapNode node) -> !againstTheOrder.contains(node.name()))
                        .thenComparing(Comparator.comparingInt(MapNode::types).reversed())
                        .thenComparing(MapNode::name))
                .limit(MOST_NODES)
                .sorted(Comparator.comparing(MapNode::name))
                .toList();
    }

    private static List<String> leftOut(ModuleMapPicture picture, Set<String> names, Set<MapEdge> drawn) {
        List<Integer> types = picture.nodes().stream()
                .filter(node -> !names.contains(node.name()))
                .map(MapNode::types)
                .toList();
        List<MapEdge> edges =
                picture.edges().stream().filter(edge -> !drawn.contains(edge)).toList();
        return Stream.of(
                        sentence(types, "module", "modules", "type"),
                        sentence(pairs(edges, false), "dependency", "dependencies", "type pair"),
                        sentence(
                                pairs(edges, true),
                                "dependency against the order",
                                "dependencies against the order",
                                "type pair"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Integer> pairs(List<MapEdge> edges, boolean back) {
        return edges.stream()
                .filter(edge -> edge.back() == back)
                .map(MapEdge::typePairs)
                .toList();
    }

    private static Optional<String> sentence(List<Integer> sizes, String one, String many, String unit) {
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        int least = sizes.stream().mapToInt(Integer::intValue).min().getAsInt();
        int most = sizes.stream().mapToInt(Integer::intValue).max().getAsInt();
        String range = least == most ? "" : least + " to ";
        return Optional.of(
                sizes.size() == 1
                        ? "1 more " + one + " of " + Words.count(most, unit) + " is not drawn."
                        : sizes.size() + " more " + many + " of " + range + Words.count(most, unit)
                                + " are not drawn.");
    }
}
