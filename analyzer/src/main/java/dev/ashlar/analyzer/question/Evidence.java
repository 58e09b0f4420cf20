package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;

/**
 * A line that shows a dependency.
 *
 * @param file as it is named in every output
 * @param line from 1; 0 for the whole file
 */
public record Evidence(UseKind kind, Tier tier, String file, int line) {

    /** The place as editors know it: {@code file:line}. */
    public String place() {
        return file + ":" + line;
    }
}
