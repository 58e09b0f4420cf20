package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;

/**
 * A type depends on a type of another module against a rule.
 *
 * @param fromType qualified name of a top-level type
 * @param toType the same
 */
public record Crossing(Rule rule, String fromModule, String toModule, String fromType, String toType)
        implements Violation {
    @Override
    public String identity() {
        return fromModule + " -> " + toModule + " : " + fromType + " -> " + toType;
    }

    @Override
    public String toString() {
        return BaselineLine.of(this);
    }
}
