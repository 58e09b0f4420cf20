package dev.ashlar.analyzer.usage;

import java.util.Locale;

/** How strongly a unit is bound to a model type, weakest first. An order, not a scale: the steps are not equally far apart. */
public enum UseLevel {
    /** Names it: in a signature, a local variable, a cast, a type argument, an import. */
    PASSES,
    /** Reads one of its fields. */
    READS,
    /** Makes objects of it. */
    CONSTRUCTS,
    /** Sets one of its fields. */
    WRITES,
    /** Has a subtype of it. */
    EXTENDS,
    /** Writes the table that it is mapped to. */
    PERSISTS;

    /** The name used in every output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
