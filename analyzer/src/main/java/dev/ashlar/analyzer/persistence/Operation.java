package dev.ashlar.analyzer.persistence;

import java.util.Locale;

/** What a statement does to a table. */
public enum Operation {
    READ,
    INSERT,
    UPDATE,
    DELETE,
    /** Deletes the row and inserts it anew, as MySQL's {@code REPLACE}: columns that are not named lose their value. */
    REPLACE;

    /** Whether the table is changed. */
    public boolean writes() {
        return this != READ;
    }

    /** The name used in every output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
