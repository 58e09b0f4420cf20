package dev.ashlar.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Makes an engine's drawing of a map one that stands alone and can be read by everybody. */
final class ModuleMapSvg {

    private final String title;
    private final DrawnMap map;
    private final Map<String, MapNode> modules = new HashMap<>();
    private final Map<String, Arrow> arrows = new HashMap<>();

    ModuleMapSvg(String title, DrawnMap map) {
        this.title = title;
        this.map = map;
        for (int i = 0; i < map.nodes().size(); i++) {
            modules.put(ModuleMapDot.moduleId(i), map.nodes().get(i));
        }
        for (int i = 0; i < map.arrows().size(); i++) {
            arrows.put(ModuleMapDot.arrowId(i), map.arrows().get(i));
        }
    }

    /**
     * @param drawing of the DOT text of the same map
     */
    String of(String drawing) {
        SvgDocument svg = SvgDocument.parse(drawing);
        svg.clean();
        svg.spread(svg.caption());
        svg.describe(Words.longName(title), summary());
        List<Element> inFront = new ArrayList<>();
        for (Element group : svg.groups()) {
            String id = group.getAttribute("id");
            if (modules.containsKey(id)) {
                module(svg, group, modules.get(id));
                inFront.add(group);
            } else if (arrows.containsKey(id)) {
                arrow(svg, group, arrows.get(id));
            } else {
                group.removeAttribute("id");
            }
        }
        svg.moveToTheEnd(inFront);
        return svg.text();
    }

    private void module(SvgDocument svg, Element group, MapNode node) {
        svg.title(group, Words.about(node));
        svg.replaceText(group, Words.label(node));
    }

    private void arrow(SvgDocument svg, Element group, Arrow arrow) {
        svg.title(group, arrow.about());
        svg.clearBehindText(group);
    }

    private String summary() {
        long back = map.edges().stream().filter(MapEdge::back).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.count(map.nodes().size(), "module") + ", from top to bottom: "
                + String.join("; ", map.rows().stream().map(ModuleMapSvg::names).toList()) + ".");
        sentences.add(map.edges().size() + " dependencies drawn, " + back + " of them against the proposed order.");
        sentences.addAll(map.leftOut());
        return String.join(" ", sentences);
    }

    private static String names(List<MapNode> row) {
        return String.join(
                ", ", row.stream().map(node -> Words.shortName(node.name())).toList());
    }
}
