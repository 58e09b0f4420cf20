package dev.ashlar.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.reports.MapNode.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModuleMapDotTest {

    @Test
    void small_map_is_as_reviewed() {
        Golden.check("small.dot", Maps.small().dot());
    }

    @Test
    void big_map_is_as_reviewed() {
        Golden.check("big.dot", Maps.big().dot());
    }

    @Test
    void empty_map_and_single_module_are_maps_too() {
        Golden.check("empty.dot", new ModuleMapPicture("", List.of(), List.of()).dot());
        Golden.check(
                "single.dot",
                new ModuleMapPicture("", List.of(new MapNode("all", Kind.DOMAIN, 1, 1)), List.of()).dot());
    }

    @Test
    void hostile_names_stay_inside_their_quotes() {
        Golden.check("hostile.dot", Maps.hostile().dot());
    }

    @Test
    void the_order_of_modules_and_edges_does_not_matter() {
        ModuleMapPicture map = Maps.big();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(shuffled(map, seed)).isEqualTo(map);
            assertThat(shuffled(map, seed).dot()).isEqualTo(map.dot());
        }
    }

    @Test
    void arrows_of_the_same_weight_are_chosen_by_name() {
        List<MapNode> nodes = IntStream.range(0, 13)
                .mapToObj(i -> new MapNode("m" + (char) ('a' + i), Kind.DOMAIN, 5, 5))
                .toList();
        List<MapEdge> edges = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            for (int j = i + 1; j < 13; j++) {
                edges.add(new MapEdge(nodes.get(i).name(), nodes.get(j).name(), 2, 2, false));
            }
        }
        DrawnMap drawn = DrawnMap.of(new ModuleMapPicture("", nodes, edges));
        assertThat(drawn.edges()).isEqualTo(edges.subList(0, 60));
        assertThat(drawn.leftOut()).containsExactly("18 more dependencies of 2 type pairs are not drawn.");
    }

    @Test
    void dependencies_against_the_order_are_kept_before_heavier_ones() {
        List<MapNode> nodes = IntStream.range(0, 100)
                .mapToObj(i -> new MapNode("m%03d".formatted(i), Kind.DOMAIN, 1000 - i, 5))
                .toList();
        List<MapEdge> edges = new ArrayList<>();
        for (int i = 1; i < 100; i++) {
            edges.add(new MapEdge("m000", "m%03d".formatted(i), 10 + i, 500, false));
        }
        edges.add(new MapEdge("m099", "m000", 1, 1, true));
        DrawnMap drawn = DrawnMap.of(new ModuleMapPicture("", nodes, edges));

        assertThat(drawn.nodes()).hasSize(80).contains(nodes.get(0), nodes.get(78), nodes.get(99));
        assertThat(drawn.edges()).hasSize(60).contains(edges.get(edges.size() - 1));
        assertThat(drawn.leftOut())
                .containsExactly(
                        "20 more modules of 902 to 921 types are not drawn.",
                        "40 more dependencies of 11 to 108 type pairs are not drawn.");
    }

    @Test
    void more_than_sixty_dependencies_against_the_order_are_said() {
        List<MapNode> nodes = IntStream.range(0, 62)
                .mapToObj(i -> new MapNode("m%03d".formatted(i), Kind.DOMAIN, 5, 5))
                .toList();
        List<MapEdge> edges = IntStream.range(1, 62)
                .mapToObj(i -> new MapEdge("m%03d".formatted(i), "m000", i, 100, true))
                .toList();
        assertThat(DrawnMap.of(new ModuleMapPicture("", nodes, edges)).leftOut())
                .containsExactly("1 more dependency against the order of 1 type pair is not drawn.");
    }

    private static ModuleMapPicture shuffled(ModuleMapPicture map, int seed) {
        List<MapNode> nodes = new ArrayList<>(map.nodes());
        List<MapEdge> edges = new ArrayList<>(map.edges());
        Collections.shuffle(nodes, new Random(seed));
        Collections.shuffle(edges, new Random(seed));
        return new ModuleMapPicture(map.title(), nodes, edges);
    }
}
