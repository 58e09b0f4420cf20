package dev.ashlar.cli;

import java.util.Locale;

/** When text is coloured. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to colour what goes to a stream; an explicit {@code --color always} is stronger than NO_COLOR. */
    boolean colors(boolean terminal, boolean noColor) {
        return this == ALWAYS || (this == AUTO && terminal && !noColor);
    }

    /** As users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
