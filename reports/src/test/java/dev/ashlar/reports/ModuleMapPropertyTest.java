package dev.ashlar.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.reports.MapNode.Kind;
import dev.ashlar.reports.engine.DotEngine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModuleMapPropertyTest {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void any_names_give_a_graph_that_the_engine_draws_with_these_names(
            @ForAll("names") List<String> names, @ForAll long seed) {
        ModuleMapPicture map = map(names, new Random(seed), true);
        SvgProbe svg = SvgProbe.of(map.svg());
        assertThat(svg.titles("module_"))
                .containsExactlyInAnyOrderElementsOf(
                        map.nodes().stream().map(Words::about).toList());
        assertThat(svg.titles("arrow_")).hasSize(DrawnMap.of(map).arrows().size());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void any_name_says_the_same_in_dot_as_in_the_picture(@ForAll("name") String name) {
        String dot = new ModuleMapPicture("", List.of(new MapNode(name, Kind.DOMAIN, 3, 3)), List.of()).dot();
        String drawing = DotEngine.svg(dot);
        String shown = Words.shortName(name).replace('\\', '/');
        assertThat(SvgProbe.of(drawing).all("text").stream()
                        .map(text -> text.getTextContent().replace('\u00A0', ' ')))
                .contains(shown, "3 types");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_module_stands_above_all_that_it_uses(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> names = random.ints(2 + random.nextInt(60), 0, 1000)
                .distinct()
                .mapToObj(i -> "m" + i)
                .toList();
        ModuleMapPicture map = map(names, random, true);
        List<List<MapNode>> rows = DrawnMap.of(map).rows();
        assertThat(rows.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(map.nodes());
        assertThat(map.edges())
                .allSatisfy(edge -> assertThat(row(rows, edge.upper())).isLessThan(row(rows, edge.lower())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_map_whose_order_is_none_is_drawn_all_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> names = random.ints(2 + random.nextInt(8), 0, 50)
                .distinct()
                .mapToObj(i -> "m" + i)
                .toList();
        ModuleMapPicture map = map(names, random, false);
        SvgProbe svg = SvgProbe.of(map.svg());
        assertThat(svg.groups("arrow_"))
                .hasSize(DrawnMap.of(map).arrows().size())
                .allSatisfy(group -> assertThat(SvgProbe.in(group, "path")).isNotEmpty());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().uniqueElements().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> name() {
        Arbitrary<String> hostile = Arbitraries.of(
                        "\"",
                        "\\",
                        "\\n",
                        "\\N",
                        "<",
                        ">",
                        "&",
                        "</title>",
                        "]]>",
                        "\n",
                        "\u0000",
                        "\uD83D",
                        "\u2028",
                        "->",
                        ";",
                        "a")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                hostile,
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12));
    }

    private static ModuleMapPicture map(List<String> names, Random random, boolean ordered) {
        List<MapNode> nodes = new ArrayList<>();
        List<MapEdge> edges = new ArrayList<>();
        for (String name : names) {
            nodes.add(new MapNode(name, Kind.values()[random.nextInt(4)], random.nextInt(500), random.nextInt(500)));
        }
        Set<List<Integer>> joined = new HashSet<>();
        for (int i = 0; i < 2 * names.size() && !names.isEmpty(); i++) {
            int from = random.nextInt(names.size());
            int to = random.nextInt(names.size());
            if (from != to && joined.add(List.of(from, to))) {
                boolean back = ordered ? from > to : random.nextInt(4) == 0;
                int pairs = 1 + random.nextInt(40);
                edges.add(new MapEdge(names.get(from), names.get(to), pairs, pairs, back));
            }
        }
        return new ModuleMapPicture("Map", nodes, edges);
    }

    private static int row(List<List<MapNode>> rows, String name) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(node -> node.name().equals(name))) {
                return i;
            }
        }
        throw new AssertionError(name);
    }
}
