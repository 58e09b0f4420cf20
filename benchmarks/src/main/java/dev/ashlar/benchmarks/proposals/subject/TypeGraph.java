package dev.ashlar.benchmarks.proposals.subject;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Types, numbered by their place in the list, and who uses whom.
 *
 * @param uses sorted by user, then used type; each pair once
 * @param traits one for each type
 */
public record TypeGraph(List<ShownType> types, List<Use> uses, List<Traits> traits) {

    private record Ends(int from, int to) {}

    public TypeGraph {
        types = List.copyOf(types);
        uses = List.copyOf(uses);
        traits = List.copyOf(traits);
    }

    /** Types of which nothing else is known. */
    public TypeGraph(List<ShownType> types, List<Use> uses) {
        this(types, uses, Collections.nCopies(types.size(), Traits.NONE));
    }

    /** The number of types. */
    public int size() {
        return types.size();
    }

    /** A graph of uses in any order; those with the same ends become one. */
    static TypeGraph of(List<ShownType> types, Collection<Use> uses) {
        return of(types, uses, Collections.nCopies(types.size(), Traits.NONE));
    }

    /** The same with traits. */
    static TypeGraph of(List<ShownType> types, Collection<Use> uses, List<Traits> traits) {
        return new TypeGraph(
                types,
                uses.stream()
                        .collect(Collectors.toMap(use -> new Ends(use.from(), use.to()), Function.identity(), Use::and))
                        .values()
                        .stream()
                        .sorted(Comparator.comparingInt(Use::from).thenComparingInt(Use::to))
                        .toList(),
                traits);
    }
}
