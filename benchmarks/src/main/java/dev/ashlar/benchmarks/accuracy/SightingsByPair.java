package dev.ashlar.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sightings of each edge. */
record SightingsByPair(Map<Pair, List<Sighting>> byPair) {

    static SightingsByPair of(Iterable<Sighting> sightings) {
        Map<Pair, List<Sighting>> byPair = new TreeMap<>();
        sightings.forEach(sighting -> byPair.computeIfAbsent(sighting.pair(), pair -> new ArrayList<>())
                .add(sighting));
        return new SightingsByPair(byPair);
    }

    /** All sightings of the edge, none when it is not seen. */
    List<Sighting> of(Pair pair) {
        return byPair.getOrDefault(pair, List.of());
    }

    boolean contains(Pair pair) {
        return byPair.containsKey(pair);
    }

    /** The classes in which the edge is seen, as one text. */
    String classes(Pair pair) {
        return of(pair).stream().map(Sighting::how).distinct().sorted().collect(Collectors.joining(" + "));
    }
}
