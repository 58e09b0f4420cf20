package dev.ashlar.rules.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Graphs for property tests, with parallel arcs and arcs from a node to itself. */
record WeightedArcs(int nodes, List<Arc> arcs) {
    record Arc(int from, int to, long weight) {}

    static Arbitrary<WeightedArcs> graphs(int leastNodes, int mostNodes, int mostArcs) {
        return Arbitraries.integers()
                .between(leastNodes, mostNodes)
                .flatMap(nodes -> arc(nodes).list().ofMaxSize(mostArcs).map(arcs -> new WeightedArcs(nodes, arcs)));
    }

    private static Arbitrary<Arc> arc(int nodes) {
        Arbitrary<Integer> node = Arbitraries.integers().between(0, nodes - 1);
        Arbitrary<Long> weight = Arbitraries.longs().between(1, 9);
        return Combinators.combine(node, node, weight).as(Arc::new);
    }

    /** Each node leads to the next, and the last to the first; and as many arcs again at random. */
    static WeightedArcs ring(int nodes, long seed) {
        Random random = new Random(seed);
        List<Arc> arcs = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            arcs.add(new Arc(node, (node + 1) % nodes, 1 + random.nextInt(5)));
            arcs.add(new Arc(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(5)));
        }
        return new WeightedArcs(nodes, arcs);
    }

    WeightedArcs shuffled(long seed) {
        List<Arc> shuffled = new ArrayList<>(arcs);
        Collections.shuffle(shuffled, new Random(seed));
        return new WeightedArcs(nodes, shuffled);
    }

    int[] from() {
        return arcs.stream().mapToInt(Arc::from).toArray();
    }

    int[] to() {
        return arcs.stream().mapToInt(Arc::to).toArray();
    }

    FeedbackArcs feedbackArcs() {
        return FeedbackArcs.of(
                nodes, from(), to(), arcs.stream().mapToLong(Arc::weight).toArray());
    }

    /** The weight of the arcs that lead back in an order of the nodes. */
    long backWeight(List<Integer> order) {
        return arcs.stream()
                .filter(arc -> order.indexOf(arc.from()) > order.indexOf(arc.to()))
                .mapToLong(Arc::weight)
                .sum();
    }

    /** Found by trying all orders. */
    long leastBackWeight() {
        long least = Long.MAX_VALUE;
        for (List<Integer> order : orders(nodes)) {
            least = Math.min(least, backWeight(order));
        }
        return least;
    }

    private static List<List<Integer>> orders(int nodes) {
        List<List<Integer>> orders = List.of(List.of());
        for (int node = 0; node < nodes; node++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> inserted = new ArrayList<>(order);
                    inserted.add(place, node);
                    longer.add(inserted);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
