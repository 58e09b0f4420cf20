package dev.ashlar.cli;

import dev.ashlar.analyzer.graph.Level;
import java.util.Locale;

/** The levels at which cycles can be asked for. */
enum CycleLevel {
    TYPES(Level.TOP_LEVEL_TYPES),
    PACKAGES(Level.PACKAGES),
    MODULES(Level.MODULES);

    private final Level inGraph;

    CycleLevel(Level inGraph) {
        this.inGraph = inGraph;
    }

    Level inGraph() {
        return inGraph;
    }

    /** As users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
