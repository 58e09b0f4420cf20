package dev.ashlar.cli.output;

import java.io.IOException;
import java.io.Writer;

/** A result that can write itself. */
@FunctionalInterface
public interface Body {
    /**
     * Writes all of it; lines end with {@code \n} on every system.
     *
     * @param out buffered; left open
     */
    void writeTo(Writer out) throws IOException;
}
