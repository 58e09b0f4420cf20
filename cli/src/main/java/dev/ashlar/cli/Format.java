package dev.ashlar.cli;

import java.util.Locale;

/** How a result is written. */
enum Format {
    TEXT,
    JSON,
    CSV;

    /** As users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
