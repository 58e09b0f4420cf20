package dev.ashlar.reports;

import static dev.ashlar.reports.DotText.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a map in the language of Graphviz. */
final class ModuleMapDot {

    private static final String FONT = attribute("fontname", "sans-serif");
    private static final String FONT_SIZE = attribute("fontsize", "12");

    /** On white, the grey has a contrast of 6 to 1 and the red one of 6.5. */
    private static final String GREY = "#566375";

    private static final String RED = "#b3261e";

    private final DrawnMap map;
    private final DotText text = new DotText();

    private ModuleMapDot(DrawnMap map) {
        this.map = map;
    }

    static String of(DrawnMap map) {
        return new ModuleMapDot(map).write();
    }

    /** The identifier of a module in DOT and SVG; the number is its place by name. */
    static String moduleId(int index) {
        return "module_" + (index + 1);
    }

    static String arrowId(int index) {
        return "arrow_" + (index + 1);
    }

    private String write() {
        text.open("digraph \"module map\"");
        defaults();
        for (int i = 0; i < map.nodes().size(); i++) {
            module(i, map.nodes().get(i));
        }
        map.rows().forEach(this::row);
        order();
        for (int i = 0; i < map.arrows().size(); i++) {
            arrow(i, map.arrows().get(i));
        }
        if (map.nodes().isEmpty()) {
            // An engine need not take a graph without nodes.
            text.statement(
                    "\"no modules\"", attribute("shape", "plaintext"), attribute("label", "There are no modules."));
        } else {
            legend();
        }
        return text.close();
    }

    private void defaults() {
        text.statement(
                "graph",
                attribute("rankdir", "TB"),
                attribute("nodesep", "0.35"),
                attribute("ranksep", "0.5"),
                attribute("margin", "0.2"),
                attribute("bgcolor", "#ffffff"),
                FONT,
                FONT_SIZE,
                attribute("label", DotText.lines(caption())));
        text.statement("node", FONT, FONT_SIZE, attribute("style", "filled"), attribute("color", "#404040"));
        text.statement("edge", FONT, FONT_SIZE, attribute("color", GREY));
    }

    private List<String> caption() {
        List<String> lines = new ArrayList<>();
        if (!map.arrows().isEmpty()) {
            lines.add("Modules use those below them.");
            lines.add("The thicker an arrow, the more pairs of types depend on each other.");
        }
        if (map.arrows().stream().anyMatch(Arrow::isBack)) {
            lines.add("Dashed red arrows go against the proposed order; the number counts those pairs of types.");
        }
        if (map.arrows().stream().anyMatch(arrow -> arrow.edges().size() == 2)) {
            lines.add("Where an arrow has two heads, the modules use each other.");
        }
        lines.addAll(map.leftOut());
        return lines;
    }

    private void module(int index, MapNode node) {
        text.statement(
                quotedId(node.name()),
                attribute("id", moduleId(index)),
                attribute("label", DotText.lines(Words.label(node))),
                attribute("shape", node.kind().shape()),
                attribute("fillcolor", node.kind().fill()),
                attribute("tooltip", DotText.escaped(Words.about(node))));
    }

    private void row(List<MapNode> row) {
        text.line(row.stream()
                .map(node -> quotedId(node.name()) + "; ")
                .collect(Collectors.joining("", "{ rank=same; ", "}")));
    }

    /** Invisible arrows hold a row below the one above it where no drawn arrow does. */
    private void order() {
        BitSet held = new BitSet();
        for (Arrow arrow : map.arrows()) {
            int upper = map.row(arrow.upper());
            int lower = map.row(arrow.lower());
            held.set(lower, lower == upper + 1 || held.get(lower));
        }
        IntStream.range(1, map.rows().size())
                .filter(row -> !held.get(row))
                .forEach(row -> text.statement(
                        between(first(row - 1), first(row)), attribute("style", "invis"), attribute("weight", "0")));
    }

    private String first(int row) {
        return map.rows().get(row).get(0).name();
    }

    /** Always from the upper row to the lower one: engines would turn the map upside down to please an arrow. */
    private void arrow(int index, Arrow arrow) {
        String red = arrow.isBack() ? RED : "";
        text.statement(
                between(arrow.upper(), arrow.lower()),
                attribute("id", arrowId(index)),
                attribute("dir", arrow.dir()),
                attribute("penwidth", thickness(arrow.typePairs())),
                attribute("style", arrow.isBack() ? "dashed" : ""),
                attribute("color", red),
                attribute("fontcolor", red),
                attribute("label", arrow.isBack() ? String.valueOf(arrow.typePairs()) : ""),
                attribute("tooltip", DotText.escaped(arrow.about())));
    }

    /** From 1 to 4 points, by the logarithm of the pairs, so that a few heavy arrows do not make all others equal. */
    private String thickness(int typePairs) {
        double most = map.arrows().stream().mapToInt(Arrow::typePairs).max().orElse(1);
        double least = map.arrows().stream().mapToInt(Arrow::typePairs).min().orElse(1);
        double share = most == least ? 0 : Math.log(typePairs / least) / Math.log(most / least);
        return String.format(Locale.ROOT, "%.1f", 1 + 3 * share);
    }

    private void legend() {
        text.open("subgraph \"cluster_legend\"");
        text.statement("graph", attribute("label", "Legend"), attribute("color", "#808080"), FONT_SIZE);
        List<MapNode.Kind> kinds =
                map.nodes().stream().map(MapNode::kind).distinct().sorted().toList();
        for (MapNode.Kind kind : kinds) {
            text.statement(
                    legendId(kind),
                    attribute("label", kind.words()),
                    attribute("shape", kind.shape()),
                    attribute("fillcolor", kind.fill()));
        }
        for (int i = 1; i < kinds.size(); i++) {
            text.statement(legendId(kinds.get(i - 1)) + " -> " + legendId(kinds.get(i)), attribute("style", "invis"));
        }
        text.close();
    }

    /** A blank keeps these apart from names, which have none where they serve as identifiers. */
    private static String legendId(MapNode.Kind kind) {
        return "\"legend " + kind.words() + "\"";
    }

    private String between(String from, String to) {
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
