package dev.ashlar.benchmarks.proposals.subject;

import dev.ashlar.benchmarks.proposals.score.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a trial shows of a system, and the key to it.
 *
 * @param names the real qualified names of the types by number: for scoring, not to be shown
 * @param graph what is shown
 */
public record Subject(List<String> names, TypeGraph graph) {

    public Subject {
        names = List.copyOf(names);
        if (names.size() != graph.size()) {
            throw new IllegalArgumentException(names.size() + " names for " + graph.size() + " types");
        }
    }

    /**
     * A proposal by real names.
     *
     * @param modules the number of the module of each type
     */
    public Partition partition(int[] modules) {
        Map<String, String> moduleOf = new HashMap<>();
        for (int type = 0; type < modules.length; type++) {
            moduleOf.put(names.get(type), String.valueOf(modules[type]));
        }
        return Partition.of(moduleOf);
    }

    /** The same types and uses under other names, one for each type. */
    Subject shownAs(List<ShownType> shown) {
        return new Subject(names, new TypeGraph(shown, graph.uses(), graph.traits()));
    }

    /** The same types with other uses, in any order. */
    Subject with(Collection<Use> uses) {
        return new Subject(names, TypeGraph.of(graph.types(), uses, graph.traits()));
    }

    /** The same types and uses, and of what their files say not these words. */
    Subject without(List<String> words) {
        return new Subject(
                names,
                new TypeGraph(
                        graph.types(),
                        graph.uses(),
                        graph.traits().stream()
                                .map(traits -> traits.without(words))
                                .toList()));
    }

    /** All types but one, and the uses among them. */
    public Subject withoutType(int type) {
        return select(IntStream.range(0, names.size())
                .filter(each -> each != type)
                .boxed()
                .toList());
    }

    /** The same in another order, drawn at random. */
    public Subject shuffled(long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return select(order);
    }

    /** The types with these numbers, numbered anew in this order, and the uses among them. */
    Subject select(List<Integer> types) {
        int[] newNumber = new int[names.size()];
        Arrays.fill(newNumber, -1);
        IntStream.range(0, types.size()).forEach(i -> newNumber[types.get(i)] = i);
        List<Use> uses = new ArrayList<>();
        for (Use use : graph.uses()) {
            int from = newNumber[use.from()];
            int to = newNumber[use.to()];
            if (from >= 0 && to >= 0) {
                uses.add(new Use(from, to, use.places()));
            }
        }
        return new Subject(
                types.stream().map(names::get).toList(),
                TypeGraph.of(
                        types.stream().map(graph.types()::get).toList(),
                        uses,
                        types.stream().map(graph.traits()::get).toList()));
    }
}
