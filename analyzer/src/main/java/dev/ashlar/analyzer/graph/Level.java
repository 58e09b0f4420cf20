package dev.ashlar.analyzer.graph;

/** How coarsely the graph is looked at, finest first. */
public enum Level {
    /** Every declared type, nested ones apart. */
    TYPES,
    /** Top-level types; a nested type counts for the top-level type around it. */
    TOP_LEVEL_TYPES,
    /** Packages; the same package name in two modules makes two packages. */
    PACKAGES,
    /** Build modules. */
    MODULES
}
