package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;

/**
 * A rule is broken. What it is known by says nothing of lines, members and numbers, so that it stays the same violation while the code around
 * it changes; {@code toString} is its line in a baseline.
 */
public sealed interface Violation permits Crossing, Cycle {
    /** The rule that is broken. */
    Rule rule();

    /** What it is known by, without the rule. */
    String identity();
}
