package dev.ashlar.benchmarks.proposals.subject;

import dev.ashlar.analyzer.facts.UseKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One type uses another: how, and in how many places. Never a type itself.
 *
 * @param from the number of the type that uses
 * @param to the number of the type that is used
 * @param places the number of places of each kind that occurs
 */
public record Use(int from, int to, Map<UseKind, Integer> places) {

    public Use {
        places = Collections.unmodifiableMap(new EnumMap<>(places));
    }

    /** The number of places in which the used type, or a member of it, is really used; imports and strings are not. */
    public int uses() {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey() != UseKind.IMPORT_ONLY && entry.getKey() != UseKind.STRING)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Use reversed() {
        return new Use(to, from, places);
    }

    /** Both together, which have the same ends. */
    Use and(Use other) {
        Map<UseKind, Integer> sum = new EnumMap<>(places);
        other.places.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
        return new Use(from, to, sum);
    }
}
