package dev.ashlar.cli.output;

import java.util.Locale;

/** How a result is written. */
public enum Format {
    TEXT,
    JSON,
    CSV,
    MARKDOWN;

    /** The name as users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
