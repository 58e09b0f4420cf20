package dev.ashlar.analyzer.price;

import dev.ashlar.rules.modules.Rule;
import java.util.Iterator;
import java.util.List;

/**
 * Pairs of types across modules.
 *
 * @param all each once, sorted by modules, then types
 */
public record CrossingPairs(List<CrossingPair> all) implements Iterable<CrossingPair> {
    public CrossingPairs {
        all = List.copyOf(all);
    }

    /** How many pairs of types they are. */
    public int pairs() {
        return all.size();
    }

    /** How many references they have, all together. */
    public int references() {
        return all.stream().mapToInt(pair -> pair.references().size()).sum();
    }

    /** How many files have to be edited so that they go. */
    public int files() {
        return (int) all.stream()
                .flatMap(pair -> pair.references().stream())
                .map(reference -> reference.place().path())
                .distinct()
                .count();
    }

    /** Those that break a rule. */
    public CrossingPairs breaking(Rule rule) {
        return new CrossingPairs(
                all.stream().filter(pair -> pair.broken().contains(rule)).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Iterator<CrossingPair> iterator() {
        return all.iterator();
    }
}
