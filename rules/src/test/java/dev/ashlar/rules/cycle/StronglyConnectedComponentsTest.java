package dev.ashlar.rules.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StronglyConnectedComponentsTest {

    @Property(tries = 300)
    void nodes_share_a_component_if_they_reach_each_other_and_components_lead_on_only(
            @ForAll("graphs") WeightedArcs graph) {
        int[] component = componentOf(graph);
        boolean[][] reaches = closure(graph);

        for (int one = 0; one < graph.nodes(); one++) {
            for (int other = 0; other < graph.nodes(); other++) {
                assertThat(component[one] == component[other]).isEqualTo(reaches[one][other] && reaches[other][one]);
                assertThat(reaches[one][other] && component[one] > component[other])
                        .isFalse();
            }
        }
    }

    @Property(tries = 100)
    void the_order_of_the_arcs_makes_no_difference(@ForAll("graphs") WeightedArcs graph, @ForAll long seed) {
        assertThat(componentOf(graph.shuffled(seed))).isEqualTo(componentOf(graph));
    }

    @Provide
    Arbitrary<WeightedArcs> graphs() {
        return WeightedArcs.graphs(1, 9, 20);
    }

    private static int[] componentOf(WeightedArcs graph) {
        int[] component = new int[graph.nodes()];
        List<int[]> components = StronglyConnectedComponents.of(graph.nodes(), graph.from(), graph.to());
        for (int number = 0; number < components.size(); number++) {
            for (int node : components.get(number)) {
                component[node] = number;
            }
        }
        return component;
    }

    /** S. Warshall's algorithm (1962). */
    private static boolean[][] closure(WeightedArcs graph) {
        int nodes = graph.nodes();
        boolean[][] reaches = new boolean[nodes][nodes];
        for (int node = 0; node < nodes; node++) {
            reaches[node][node] = true;
        }
        graph.arcs().forEach(arc -> reaches[arc.from()][arc.to()] = true);
        for (int middle = 0; middle < nodes; middle++) {
            for (int from = 0; from < nodes; from++) {
                for (int to = 0; to < nodes; to++) {
                    reaches[from][to] |= reaches[from][middle] && reaches[middle][to];
                }
            }
        }
        return reaches;
    }

    @Example
    void nodes_without_arcs_keep_their_order() {
        List<Integer> order = new ArrayList<>();
        StronglyConnectedComponents.of(4, new int[0], new int[0])
                .forEach(component -> Arrays.stream(component).forEach(order::add));

        assertThat(order).isEqualTo(List.of(0, 1, 2, 3));
    }
}
