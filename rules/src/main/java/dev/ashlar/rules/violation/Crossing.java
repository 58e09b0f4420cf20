package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Deprecation;
import dev.ashlar.rules.modules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A type depends on a type of another module against a rule.
 *
 * @param fromType qualified name of a top-level type
 * @param toType the same
 * @param deprecation why the use is to go away; present for the rule {@code deprecated} alone, and no part of what the crossing is known by
 */
public record Crossing(
        Rule rule,
        String fromModule,
        String toModule,
        String fromType,
        String toType,
        Optional<Deprecation> deprecation)
        implements Violation {

    /** One of a rule that knows no deprecation. */
    public Crossing(Rule rule, String fromModule, String toModule, String fromType, String toType) {
        this(rule, fromModule, toModule, fromType, toType, Optional.empty());
    }

    @Override
    public ViolationKey key() {
        return ViolationKey.of(rule, fromModule, toModule, fromType, toType);
    }

    @Override
    public List<String> modules() {
        return List.of(fromModule);
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
