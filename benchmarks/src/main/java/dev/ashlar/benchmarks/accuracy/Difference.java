package dev.ashlar.benchmarks.accuracy;

import java.util.List;

/**
 * An edge that only one side has.
 *
 * @param group what it is counted under: the side it is missing from, how the other side sees it, and a guess of why
 * @param evidence the sightings of the side that has it
 */
public record Difference(String group, Pair pair, List<Sighting> evidence) {

    public Difference {
        evidence = List.copyOf(evidence);
    }
}
