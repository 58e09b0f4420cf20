package dev.ashlar.analyzer.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MinimumCutTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void parts_the_ends_and_no_smaller_set_of_arcs_does(
            @ForAll("digraphs") Digraph graph, @ForAll int sourceBits, @ForAll int sinkBits) {
        BitSet sources = nodes(sourceBits, graph);
        BitSet sinks = nodes(sinkBits, graph);
        sinks.andNot(sources);
        Assume.that(!sources.isEmpty() && !sinks.isEmpty());

        int[] cut = MinimumCut.of(graph, sources, sinks);

        int removed = 0;
        for (int arc : cut) {
            removed |= 1 << arc;
        }
        assertThat(reaches(graph, sources, sinks, removed)).isFalse();
        for (int smaller = 0; smaller < 1 << graph.arcs(); smaller++) {
            if (Integer.bitCount(smaller) < cut.length) {
                assertThat(reaches(graph, sources, sinks, smaller)).isTrue();
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void takes_a_node_out_of_all_circles_at_least_weight(@ForAll("digraphs") Digraph graph, @ForAll long seed) {
        int node = (int) Math.floorMod(seed, (long) graph.size());
        int[] arcs = IntStream.range(0, graph.arcs())
                .filter(arc -> graph.source(arc) != graph.target(arc))
                .toArray();
        Random random = new Random(seed);
        long[] weights =
                IntStream.of(arcs).mapToLong(arc -> 1 + random.nextInt(9)).toArray();
        int[] from = IntStream.of(arcs).map(graph::source).toArray();
        int[] to = IntStream.of(arcs).map(graph::target).toArray();

        int[] cut = MinimumCut.ofCircles(node, graph.size(), from, to, weights);

        int removed = 0;
        for (int arc : cut) {
            removed |= 1 << arc;
        }
        assertThat(isInCircle(node, from, to, removed)).isFalse();
        for (int other = 0; other < 1 << arcs.length; other++) {
            if (weight(other, weights) < weight(removed, weights)) {
                assertThat(isInCircle(node, from, to, other)).isTrue();
            }
        }
    }

    private static long weight(int set, long[] weights) {
        return IntStream.range(0, weights.length)
                .filter(arc -> (set & 1 << arc) != 0)
                .mapToLong(arc -> weights[arc])
                .sum();
    }

    private static boolean isInCircle(int node, int[] from, int[] to, int removed) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(Set.of(node));
        while (!open.isEmpty()) {
            int next = open.pop();
            for (int arc = 0; arc < from.length; arc++) {
                if (from[arc] == next && (removed & 1 << arc) == 0 && !reached.get(to[arc])) {
                    reached.set(to[arc]);
                    open.push(to[arc]);
                }
            }
        }
        return reached.get(node);
    }

    private static BitSet nodes(int bits, Digraph graph) {
        return BitSet.valueOf(new long[] {bits & ((1L << graph.size()) - 1)});
    }

    private static boolean reaches(Digraph graph, BitSet sources, BitSet sinks, int removed) {
        BitSet seen = (BitSet) sources.clone();
        Deque<Integer> open = new ArrayDeque<>(sources.stream().boxed().toList());
        while (!open.isEmpty()) {
            int node = open.pop();
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int target = graph.target(arc);
                if ((removed & 1 << arc) == 0 && !seen.get(target)) {
                    seen.set(target);
                    open.push(target);
                }
            }
        }
        return seen.intersects(sinks);
    }

    @Example
    void flow_can_be_sent_back_over_a_bridge_between_two_paths() {
        // 0-1-2-5 is shortest and blocks both 0-1-4-5 and 0-3-2-5 until its middle is given up
        Digraph graph = new Digraph(7, new int[] {0, 0, 1, 1, 2, 3, 4, 6}, new int[] {1, 3, 2, 4, 5, 6, 5, 2});

        assertThat(MinimumCut.of(graph, bit(0), bit(5))).hasSize(2);
    }

    @Example
    void a_chain_longer_than_any_stack_is_cut_at_its_first_arc() {
        int nodes = 300_000;
        int[] source = new int[nodes - 1];
        int[] target = new int[nodes - 1];
        for (int i = 0; i < source.length; i++) {
            source[i] = i;
            target[i] = i + 1;
        }

        assertThat(MinimumCut.of(new Digraph(nodes, source, target), bit(0), bit(nodes - 1)))
                .containsExactly(0);
    }

    @Example
    void a_node_cannot_be_cut_from_itself() {
        Digraph graph = new Digraph(1, new int[0], new int[0]);

        assertThatIllegalArgumentException().isThrownBy(() -> MinimumCut.of(graph, bit(0), bit(0)));
    }

    private static BitSet bit(int node) {
        BitSet bits = new BitSet();
        bits.set(node);
        return bits;
    }

    @Provide
    Arbitrary<Digraph> digraphs() {
        return RandomGraphs.digraphs(6, 11);
    }
}
