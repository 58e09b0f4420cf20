package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * A rule is broken. What it is known by says nothing of lines, members and numbers, so that it stays the same violation while the code around
 * it changes; {@code toString} is its line in a baseline.
 */
public sealed interface Violation permits Crossing, Cycle, ModelGrowth, ContestedTable, UnassignedType, UnusedUse {
    /** The rule that is broken. */
    Rule rule();

    /** What it is known by. */
    ViolationKey key();

    /** The modules that break the rule, by name, whose mode decides what comes of it; none for a type that belongs to none. */
    List<String> modules();

    /** What it is known by, without the rule. */
    default String identity() {
        return key().identity();
    }
}
