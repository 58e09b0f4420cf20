package dev.ashlar.benchmarks.accuracy;

/**
 * A package-info file is a node of its own for javac, a class for the bytecode only when one of its annotations is kept,
 * and no type for anybody. It is dropped on all sides.
 */
final class PackageInfos {

    private PackageInfos() {}

    static Sightings without(Sightings sightings) {
        return sightings.where(sighting -> !is(sighting.from()) && !is(sighting.to()));
    }

    private static boolean is(String type) {
        return type.endsWith("package-info");
    }
}
