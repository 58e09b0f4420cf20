package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.Violation;

/**
 * A violation that the baseline lets pass.
 *
 * @param entry for a cycle that became smaller, the one of the larger cycle
 */
public record KnownViolation(Violation violation, BaselineEntry entry) {}
