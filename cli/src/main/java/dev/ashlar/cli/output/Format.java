package dev.ashlar.cli.output;

import java.util.List;
import java.util.Locale;

/** How a result is written. */
public enum Format {
    TEXT,
    JSON,
    CSV,
    MARKDOWN,
    YAML,
    DOT,
    SVG;

    /** Those that every answer has. */
    public static final List<Format> OF_EVERY_ANSWER = List.of(TEXT, JSON, CSV);

    /** Those, and Markdown. */
    public static final List<Format> WITH_MARKDOWN = List.of(TEXT, JSON, CSV, MARKDOWN);

    /** The name as users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
