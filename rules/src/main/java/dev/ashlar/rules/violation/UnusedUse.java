package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * A module lists a use that it does not make.
 *
 * @param line where the modules file lists it
 */
public record UnusedUse(String fromModule, String toModule, int line) implements Violation {
    @Override
    public Rule rule() {
        return Rule.UNUSED;
    }

    @Override
    public ViolationKey key() {
        return ViolationKey.of(rule(), fromModule, toModule);
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
