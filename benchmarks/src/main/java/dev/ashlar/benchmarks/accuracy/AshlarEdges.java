package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Ashlar's edges, folded to top-level types. The class of a sighting is {@code tier: kind} as the csv has them, e.g.
 * {@code inferred: calls}.
 */
public record AshlarEdges(Sightings all) {

    private static final Set<String> SURE_TIERS = Set.of("source", "inferred");
    private static final Set<String> NO_USES = Set.of("import only", "string");

    /** Reads what {@code ashlar analyze -f csv} wrote. */
    public static AshlarEdges read(Path csv) throws IOException {
        Sightings seen = new Sightings(new TreeSet<>());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(csv)) {
            for (CSVRecord row : format.parse(reader)) {
                add(row, seen);
            }
        }
        return new AshlarEdges(seen);
    }

    private static void add(CSVRecord row, Sightings seen) {
        String from = topLevel(row.get("from_type"));
        String to = topLevel(row.get("to_type"));
        if (!from.equals(to)) {
            String how = row.get("tier") + ": " + row.get("kind");
            seen.all().add(new Sighting(from, to, how, row.get("file") + ":" + row.get("line")));
        }
    }

    /** Cuts {@code a.B$C} to {@code a.B}; a dollar sign at the start of a simple name belongs to it. */
    static String topLevel(String binaryName) {
        int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
        return dollar < 0 ? binaryName : binaryName.substring(0, dollar);
    }

    /** Edges that the source names: tier {@code source} without unused imports and strings. */
    Sightings named() {
        return all.where(isUse().and(sighting -> tier(sighting).equals("source")));
    }

    /** Named and inferred edges. */
    Sightings uses() {
        return all.where(isUse().and(sighting -> SURE_TIERS.contains(tier(sighting))));
    }

    private static Predicate<Sighting> isUse() {
        return sighting -> !NO_USES.contains(kind(sighting));
    }

    private static String tier(Sighting sighting) {
        return sighting.how().substring(0, sighting.how().indexOf(':'));
    }

    private static String kind(Sighting sighting) {
        return sighting.how().substring(sighting.how().indexOf(':') + 2);
    }
}
