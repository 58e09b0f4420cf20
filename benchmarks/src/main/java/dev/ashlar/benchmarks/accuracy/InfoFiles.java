package dev.ashlar.benchmarks.accuracy;

/**
 * package-info and module-info are nodes of their own for some, classes for the bytecode only when it has a reason to keep
 * them, and types for nobody. They are dropped on all sides.
 */
final class InfoFiles {

    private InfoFiles() {}

    static Sightings without(Sightings sightings) {
        return sightings.where(sighting -> !is(sighting.from()) && !is(sighting.to()));
    }

    private static boolean is(String type) {
        return type.endsWith("package-info") || type.endsWith("module-info");
    }
}
