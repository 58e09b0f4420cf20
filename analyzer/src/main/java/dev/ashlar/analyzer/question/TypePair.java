package dev.ashlar.analyzer.question;

import java.util.List;

/**
 * One type depends on another.
 *
 * @param evidence the lines that show it, sorted by kind, line, file; never empty
 */
public record TypePair(Part from, Part to, List<Evidence> evidence) {
    public TypePair {
        evidence = List.copyOf(evidence);
    }
}
