package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that an oracle has seen, sorted and without repetition; a TSV file on disk. */
public record Sightings(NavigableSet<Sighting> all) {

    /** Reads what {@link #write} wrote. */
    public static Sightings read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return new Sightings(lines.map(Sighting::parse).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Writes {@code from, to, how, place} separated by tabs, a line each; the file appears when it is complete. */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.write(beside, (Iterable<String>) all.stream().map(Sighting::line)::iterator);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Those that {@code test} accepts. */
    public Sightings where(Predicate<Sighting> test) {
        return new Sightings(all.stream().filter(test).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The edges, once each. */
    public NavigableSet<Pair> pairs() {
        return all.stream().map(Sighting::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    SightingsByPair byPair() {
        return SightingsByPair.of(all);
    }

    /** How many edges show each class of sighting; an edge counts in each of its classes. */
    public Map<String, Long> edgesByHow() {
        Set<List<String>> distinct = all.stream()
                .map(sighting -> List.of(sighting.how(), sighting.from(), sighting.to()))
                .collect(Collectors.toSet());
        return distinct.stream().collect(Collectors.groupingBy(it -> it.get(0), TreeMap::new, Collectors.counting()));
    }
}
