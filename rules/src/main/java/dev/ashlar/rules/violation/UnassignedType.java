package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * A type below the root packages belongs to no module.
 *
 * @param type qualified name of a top-level type
 */
public record UnassignedType(String type) implements Violation {
    @Override
    public Rule rule() {
        return Rule.UNASSIGNED;
    }

    @Override
    public ViolationKey key() {
        return ViolationKey.of(rule(), type);
    }

    @Override
    public List<String> modules() {
        return List.of();
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
