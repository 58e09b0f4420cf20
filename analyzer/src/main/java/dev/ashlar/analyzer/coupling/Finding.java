package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.Place;
import java.util.List;

/**
 * Something that binds units together and need not.
 *
 * @param artifact the artifact or, for tables, the database; empty if it is about neither
 * @param subject the type, table or unit that it is about
 * @param message one sentence without full stop
 * @param evidence where it can be seen, never empty
 */
public record Finding(Rule rule, String artifact, String subject, String message, List<Place> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence: " + message);
        }
    }
}
