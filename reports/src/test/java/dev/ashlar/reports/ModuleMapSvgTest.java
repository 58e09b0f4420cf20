package dev.ashlar.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ModuleMapSvgTest {

    static List<ModuleMapPicture> maps() {
        return List.of(Maps.small(), Maps.big(), Maps.hostile());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void every_module_and_every_drawn_arrow_has_a_shape_and_a_title(ModuleMapPicture map) {
        SvgProbe svg = SvgProbe.of(map.svg());
        DrawnMap drawn = DrawnMap.of(map);
        assertThat(svg.titles("module_"))
                .containsExactlyInAnyOrderElementsOf(
                        drawn.nodes().stream().map(Words::about).toList());
        assertThat(svg.titles("arrow_"))
                .containsExactlyInAnyOrderElementsOf(
                        drawn.arrows().stream().map(Arrow::about).toList());
        assertThat(svg.groups("arrow_"))
                .allSatisfy(group -> assertThat(SvgProbe.in(group, "path")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void every_module_shows_its_name_and_number_of_types(ModuleMapPicture map) {
        SvgProbe svg = SvgProbe.of(map.svg());
        List<List<String>> expected = map.nodes().stream().map(Words::label).toList();
        assertThat(svg.groups("module_").stream().map(SvgProbe::texts).toList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void nothing_in_it_runs_or_is_fetched(ModuleMapPicture map) {
        SvgProbe svg = SvgProbe.of(map.svg());
        assertThat(svg.all("*").stream().map(Element::getTagName).collect(Collectors.toSet()))
                .isSubsetOf("svg", "g", "title", "desc", "text", "path", "polygon", "ellipse");
        assertThat(attributes(svg).keySet())
                .isSubsetOf(
                        "aria-labelledby",
                        "class",
                        "cx",
                        "cy",
                        "d",
                        "fill",
                        "font-family",
                        "font-size",
                        "height",
                        "id",
                        "paint-order",
                        "points",
                        "role",
                        "rx",
                        "ry",
                        "stroke",
                        "stroke-dasharray",
                        "stroke-width",
                        "text-anchor",
                        "viewBox",
                        "width",
                        "x",
                        "xmlns",
                        "y");
        List<String> ids = attributes(svg).get("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void it_says_what_it_is_to_those_who_do_not_see_it() {
        Element root = SvgProbe.of(Maps.small().svg()).root();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("map_title map_description");
        assertThat(root.getFirstChild().getTextContent()).isEqualTo("Proposed modules of shop");
        assertThat(root.getFirstChild().getNextSibling().getTextContent())
                .isEqualTo("8 modules, from top to bottom: checkout; catalog, order; billing, product-model; "
                        + "customer, money, web-support. 15 dependencies drawn, 2 of them against the proposed order.");
    }

    @Test
    void dependencies_against_the_order_are_dashed_and_numbered() {
        ModuleMapPicture map = Maps.big();
        SvgProbe svg = SvgProbe.of(map.svg());
        for (Element group : svg.groups("arrow_")) {
            boolean back = SvgProbe.in(group, "title").get(0).getTextContent().contains("against the proposed order");
            Element path = SvgProbe.in(group, "path").get(0);
            assertThat(path.hasAttribute("stroke-dasharray")).isEqualTo(back);
            assertThat(SvgProbe.texts(group)).hasSize(back ? 1 : 0);
        }
        long back = map.edges().stream().filter(MapEdge::back).count();
        assertThat(svg.titles("arrow_").stream().filter(title -> title.contains("proposed order")))
                .hasSize((int) back);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void users_stand_above_what_they_use_whether_drawn_or_not(ModuleMapPicture map) {
        SvgProbe svg = SvgProbe.of(map.svg());
        assertThat(map.edges())
                .allSatisfy(edge -> assertThat(svg.height(Words.shortName(edge.upper())))
                        .isLessThan(svg.height(Words.shortName(edge.lower()))));
    }

    @Test
    void a_map_without_modules_says_so() {
        SvgProbe svg = SvgProbe.of(new ModuleMapPicture("Nothing", List.of(), List.of()).svg());
        assertThat(SvgProbe.texts(svg.root())).containsExactly("There are no modules.");
    }

    @Test
    void what_is_left_out_is_said_in_the_picture_and_in_its_description() {
        String svg = Maps.big().svg();
        String leftOut = DrawnMap.of(Maps.big()).leftOut().get(0);
        assertThat(svg.split(Pattern.quote(leftOut), -1)).hasSize(3);
    }

    @Test
    void boxes_are_as_wide_as_their_text() {
        SvgProbe svg = SvgProbe.of(Maps.hostile().svg());
        for (Element group : svg.groups("module_")) {
            for (Element box : SvgProbe.in(group, "polygon")) {
                int longest = SvgProbe.texts(group).stream()
                        .mapToInt(text -> text.codePointCount(0, text.length()))
                        .max()
                        .orElseThrow();
                double[] xs = Pattern.compile(" ")
                        .splitAsStream(box.getAttribute("points").strip())
                        .mapToDouble(point -> Double.parseDouble(point.split(",")[0]))
                        .toArray();
                double width = IntStream.range(0, xs.length)
                                .mapToDouble(i -> xs[i])
                                .max()
                                .orElseThrow()
                        - IntStream.range(0, xs.length)
                                .mapToDouble(i -> xs[i])
                                .min()
                                .orElseThrow();
                assertThat(width).isGreaterThan(longest * 12 * 0.4);
            }
        }
    }

    @Test
    void several_threads_get_the_same_bytes() throws Exception {
        String expected = Maps.big().svg();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> drawings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                drawings.add(threads.submit(() -> Maps.big().svg()));
            }
            for (Future<String> drawing : drawings) {
                assertThat(drawing.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The golden file was drawn on another machine, and is the same on every JDK. */
    @Test
    void the_small_map_has_the_same_bytes_everywhere() {
        Golden.check("small.svg", Maps.small().svg());
    }

    private static Map<String, List<String>> attributes(SvgProbe svg) {
        return svg.all("*").stream()
                .map(Element::getAttributes)
                .flatMap(
                        attributes -> IntStream.range(0, attributes.getLength()).mapToObj(attributes::item))
                .collect(Collectors.groupingBy(
                        attribute -> attribute.getNodeName(),
                        Collectors.mapping(attribute -> attribute.getNodeValue(), Collectors.toList())));
    }
}
