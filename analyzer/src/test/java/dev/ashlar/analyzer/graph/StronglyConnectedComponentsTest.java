package dev.ashlar.analyzer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StronglyConnectedComponentsTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void two_nodes_share_a_component_exactly_when_each_reaches_the_other(@ForAll("digraphs") Digraph graph) {
        List<int[]> components = StronglyConnectedComponents.of(graph.size(), graph::successors);
        int[] componentOf = new int[graph.size()];
        int nodes = 0;
        for (int component = 0; component < components.size(); component++) {
            assertThat(components.get(component)).isSorted();
            for (int node : components.get(component)) {
                componentOf[node] = component;
                nodes++;
            }
        }
        assertThat(nodes).isEqualTo(graph.size());
        BitSet[] reach = reachability(graph);
        for (int one = 0; one < graph.size(); one++) {
            for (int other = 0; other < graph.size(); other++) {
                boolean together = one == other || (reach[one].get(other) && reach[other].get(one));
                assertThat(componentOf[one] == componentOf[other]).isEqualTo(together);
            }
        }
    }

    /** S. Warshall's closure, 1962. */
    private static BitSet[] reachability(Digraph graph) {
        BitSet[] reach = new BitSet[graph.size()];
        for (int node = 0; node < reach.length; node++) {
            reach[node] = new BitSet();
            for (int successor : graph.successors(node)) {
                reach[node].set(successor);
            }
        }
        for (int via = 0; via < reach.length; via++) {
            for (BitSet from : reach) {
                if (from.get(via)) {
                    from.or(reach[via]);
                }
            }
        }
        return reach;
    }

    @Example
    void a_circle_longer_than_any_stack_is_one_component() {
        int nodes = 1_000_000;

        List<int[]> components = StronglyConnectedComponents.of(nodes, node -> new int[] {(node + 1) % nodes});

        assertThat(components).hasSize(1);
        assertThat(components.get(0)).hasSize(nodes);
    }

    @Provide
    Arbitrary<Digraph> digraphs() {
        return RandomGraphs.digraphs(12, 30);
    }
}
