package dev.ashlar.reports;

import dev.ashlar.reports.engine.DotEngine;
import dev.ashlar.reports.engine.RenderingException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The map of proposed modules: users above, used below, and the dependencies that go against that order.
 *
 * <p>A picture shows at most 80 modules and 60 dependencies: those against the order first, then the ones with most type
 * pairs, of equal ones the first by name. It says what it leaves out. Every module stands above all that it uses and below
 * all that use it, whether that is drawn or not, except for the dependencies marked {@link MapEdge#back}.
 *
 * @param title what the map is of
 * @param nodes sorted by name, whatever the order they came in
 * @param edges sorted by names, at most one from one module to another
 */
public record ModuleMapPicture(String title, List<MapNode> nodes, List<MapEdge> edges) {

    /**
     * @throws IllegalArgumentException if two modules have one name, two edges the same ends, or an edge an end that is no
     *     module of the map
     */
    public ModuleMapPicture {
        nodes = nodes.stream().sorted(Comparator.comparing(MapNode::name)).toList();
        edges = edges.stream()
                .sorted(Comparator.comparing(MapEdge::from).thenComparing(MapEdge::to))
                .toList();
        checkNames(nodes);
        checkEnds(edges, nodes.stream().map(MapNode::name).collect(Collectors.toSet()));
    }

    /**
     * The map in the language of Graphviz, for {@code dot} and other tools. Equal pictures give equal text. A dependency
     * against the order is written from the upper module to the lower one, with {@code dir="back"}: so Graphviz keeps the
     * order, too.
     */
    public String dot() {
        return ModuleMapDot.of(DrawnMap.of(this));
    }

    /**
     * The map as a drawing that stands alone: no script, no style sheet, nothing that would be fetched. Modules and
     * dependencies have titles, which browsers show on hovering and screen readers read out.
     *
     * <p>Equal pictures give equal bytes on every machine and JDK: the drawing engine is written in Java, widths of text
     * are estimated from a table, not asked of installed fonts, and coordinates are rounded. Takes up to a few seconds for
     * a large map, most of it when called first. May be called by several threads.
     *
     * @throws RenderingException if the engine fails or takes longer than {@link DotEngine#LIMIT}; {@link #dot} still works
     */
    public String svg() {
        DrawnMap drawn = DrawnMap.of(this);
        return new ModuleMapSvg(title, drawn).of(DotEngine.svg(ModuleMapDot.of(drawn)));
    }

    private static void checkNames(List<MapNode> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).name().equals(sorted.get(i - 1).name())) {
                throw new IllegalArgumentException(
                        "Two modules are called " + sorted.get(i).name());
            }
        }
    }

    private static void checkEnds(List<MapEdge> edges, Set<String> names) {
        Set<List<String>> ends = new HashSet<>();
        for (MapEdge edge : edges) {
            if (!names.contains(edge.from()) || !names.contains(edge.to())) {
                throw new IllegalArgumentException(
                        "From " + edge.from() + " to " + edge.to() + ": both should be modules of the map");
            }
            if (!ends.add(List.of(edge.from(), edge.to()))) {
                throw new IllegalArgumentException("Two edges from " + edge.from() + " to " + edge.to());
            }
        }
    }
}
