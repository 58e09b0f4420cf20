package dev.ashlar.analyzer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShortestPathTest {
    private static final int FAR = 1000;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void is_a_path_of_the_least_number_of_arcs(@ForAll("digraphs") Digraph graph) {
        int[][] distance = distances(graph);
        for (int from = 0; from < graph.size(); from++) {
            for (int to = 0; to < graph.size(); to++) {
                int goal = to;
                int[] path =
                        ShortestPath.between(graph.size(), new int[] {from}, node -> node == goal, graph::successors);
                assertThat(path).hasSize(distance[from][to] == FAR ? 0 : distance[from][to] + 1);
                assertThat(ShortestPath.within(
                                distance[from][to] - 1,
                                graph.size(),
                                new int[] {from},
                                node -> node == goal,
                                graph::successors))
                        .isEmpty();
                assertThat(ShortestPath.within(
                                distance[from][to],
                                graph.size(),
                                new int[] {from},
                                node -> node == goal,
                                graph::successors))
                        .isEqualTo(path);
                for (int i = 1; i < path.length; i++) {
                    assertThat(graph.find(path[i - 1], path[i])).isNotNegative();
                }
            }
        }
    }

    /** R. W. Floyd's algorithm, 1962; the way from a node to itself has an arc at least. */
    private static int[][] distances(Digraph graph) {
        int[][] distance = new int[graph.size()][graph.size()];
        for (int[] row : distance) {
            Arrays.fill(row, FAR);
        }
        for (int arc = 0; arc < graph.arcs(); arc++) {
            distance[graph.source(arc)][graph.target(arc)] = 1;
        }
        for (int via = 0; via < distance.length; via++) {
            for (int from = 0; from < distance.length; from++) {
                for (int to = 0; to < distance.length; to++) {
                    distance[from][to] = Math.min(distance[from][to], distance[from][via] + distance[via][to]);
                }
            }
        }
        return distance;
    }

    @Example
    void of_equal_paths_the_first_in_order_is_taken() {
        Digraph diamond = new Digraph(5, new int[] {0, 0, 1, 2, 3}, new int[] {2, 3, 2, 4, 4});

        assertThat(ShortestPath.between(5, new int[] {0, 1}, node -> node == 4, diamond::successors))
                .containsExactly(0, 2, 4);
    }

    @Provide
    Arbitrary<Digraph> digraphs() {
        return RandomGraphs.digraphs(8, 20);
    }
}
