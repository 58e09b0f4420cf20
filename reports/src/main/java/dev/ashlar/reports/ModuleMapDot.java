package dev.ashlar.reports;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a map in the language of Graphviz. */
final class ModuleMapDot {

    private static final String RED = "#b3261e";

    private final DrawnMap map;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final DotText text = new DotText();

    private ModuleMapDot(DrawnMap map) {
        this.map = map;
        for (int row = 0; row < map.rows().size(); row++) {
            for (MapNode node : map.rows().get(row)) {
                rowOf.put(node.name(), row);
            }
        }
    }

    static String of(DrawnMap map) {
        return new ModuleMapDot(map).write();
    }

    /** The identifier of a module in DOT and SVG; the number is its place by name. */
    static String moduleId(int index) {
        return "module_" + (index + 1);
    }

    static String edgeId(int index) {
        return "dependency_" + (index + 1);
    }

    private String write() {
        text.open("digraph \"module map\"");
        defaults();
        for (int i = 0; i < map.nodes().size(); i++) {
            module(i, map.nodes().get(i));
        }
        if (map.nodes().isEmpty()) {
            // An engine need not take a graph without nodes.
            text.statement("\"no modules\"", "shape", "plaintext", "style", "", "label", "There are no modules.");
        }
        map.rows().forEach(this::row);
        order();
        for (int i = 0; i < map.edges().size(); i++) {
            dependency(i, map.edges().get(i));
        }
        if (!map.nodes().isEmpty()) {
            legend();
        }
        return text.close();
    }

    private void defaults() {
        text.statement(
                "graph",
                "rankdir",
                "TB",
                "nodesep",
                "0.3",
                "ranksep",
                "0.45",
                "margin",
                "0.2",
                "bgcolor",
                "#ffffff",
                "fontname",
                "sans-serif",
                "fontsize",
                "12",
                "label",
                DotText.lines(caption()));
        text.statement("node", "fontname", "sans-serif", "fontsize", "12", "style", "filled", "color", "#404040");
        text.statement("edge", "fontname", "sans-serif", "fontsize", "12", "color", "#566375");
    }

    private List<String> caption() {
        Stream<String> arrows = map.edges().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "Modules use those below them.",
                        "The thicker an arrow, the more pairs of types depend on each other.");
        Stream<String> back = map.edges().stream().anyMatch(MapEdge::back)
                ? Stream.of("Dashed red arrows go against the proposed order; the number counts the pairs of types.")
                : Stream.empty();
        return Stream.of(arrows, back, map.leftOut().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private void module(int index, MapNode node) {
        text.statement(
                quotedId(node.name()),
                "id",
                moduleId(index),
                "label",
                DotText.lines(List.of(Words.shortName(node.name()), Words.count(node.types(), "type"))),
                "shape",
                node.kind().shape(),
                "fillcolor",
                node.kind().fill(),
                "tooltip",
                DotText.escaped(Words.about(node)));
    }

    private void row(List<MapNode> row) {
        text.line(row.stream()
                .map(node -> quotedId(node.name()) + "; ")
                .collect(Collectors.joining("", "{ rank=same; ", "}")));
    }

    /** Invisible arrows hold a row below the one above it where no drawn arrow does; engines merge parallel arrows. */
    private void order() {
        BitSet held = new BitSet();
        for (MapEdge edge : map.edges()) {
            int from = rowOf.get(edge.from());
            int to = rowOf.get(edge.to());
            if (Math.abs(from - to) == 1) {
                held.set(Math.max(from, to));
            }
        }
        IntStream.range(1, map.rows().size())
                .filter(row -> !held.get(row))
                .forEach(row -> text.statement(
                        arrow(first(map.rows().get(row - 1)), first(map.rows().get(row))),
                        "style",
                        "invis",
                        "weight",
                        "0"));
    }

    private static String first(List<MapNode> row) {
        return row.get(0).name();
    }

    /** Always from the upper row to the lower one: engines would turn the map upside down to please an arrow. */
    private void dependency(int index, MapEdge edge) {
        boolean upwards = rowOf.get(edge.from()) > rowOf.get(edge.to());
        text.statement(
                upwards ? arrow(edge.to(), edge.from()) : arrow(edge.from(), edge.to()),
                "id",
                edgeId(index),
                "dir",
                upwards ? "back" : "",
                "penwidth",
                thickness(edge.typePairs()),
                "style",
                edge.back() ? "dashed" : "",
                "color",
                edge.back() ? RED : "",
                "fontcolor",
                edge.back() ? RED : "",
                "label",
                edge.back() ? String.valueOf(edge.typePairs()) : "",
                "tooltip",
                DotText.escaped(Words.about(edge)));
    }

    /** From 1 to 4 points, by the logarithm of the pairs, so that a few heavy arrows do not make all others equal. */
    private String thickness(int typePairs) {
        double most = map.edges().stream().mapToInt(MapEdge::typePairs).max().orElse(1);
        double least = map.edges().stream().mapToInt(MapEdge::typePairs).min().orElse(1);
        double share = most == least ? 0 : Math.log(typePairs / least) / Math.log(most / least);
        return String.format(Locale.ROOT, "%.1f", 1 + 3 * share);
    }

    private void legend() {
        text.open("subgraph \"cluster_legend\"");
        text.statement("graph", "label", "Legend", "color", "#808080", "fontsize", "12");
        List<MapNode.Kind> kinds =
                map.nodes().stream().map(MapNode::kind).distinct().sorted().toList();
        for (MapNode.Kind kind : kinds) {
            text.statement(
                    legendId(kind),
                    "id",
                    "legend_" + kind.ordinal(),
                    "label",
                    kind.words(),
                    "shape",
                    kind.shape(),
                    "fillcolor",
                    kind.fill());
        }
        for (int i = 1; i < kinds.size(); i++) {
            text.statement(legendId(kinds.get(i - 1)) + " -> " + legendId(kinds.get(i)), "style", "invis");
        }
        text.close();
    }

    /** A blank keeps these apart from names, which have none where they serve as identifiers. */
    private static String legendId(MapNode.Kind kind) {
        return "\"legend " + kind.words() + "\"";
    }

    private String arrow(String from, String to) {
        return quotedId(from) + " -> " + quotedId(to);
    }

    private String quotedId(String name) {
        return DotText.isPlain(name) ? "\"" + name + "\"" : "\"module " + (index(name) + 1) + "\"";
    }

    private int index(String name) {
        return IntStream.range(0, map.nodes().size())
                .filter(i -> map.nodes().get(i).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
