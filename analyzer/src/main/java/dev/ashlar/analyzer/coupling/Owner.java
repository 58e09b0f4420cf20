package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.Place;
import java.util.List;
import java.util.Optional;

/**
 * The unit that a model belongs to.
 *
 * @param unit index of the unit; empty if undecided
 * @param why the rule that decided, or why none did
 * @param evidence where that can be seen, sorted
 */
public record Owner(Optional<Integer> unit, String why, List<Place> evidence) {
    public Owner {
        evidence = List.copyOf(evidence);
    }

    static Owner of(int unit, String rule, List<Place> evidence) {
        return new Owner(Optional.of(unit), rule, evidence);
    }

    static Owner undecided(String reason, List<Place> evidence) {
        return new Owner(Optional.empty(), reason, evidence);
    }
}
