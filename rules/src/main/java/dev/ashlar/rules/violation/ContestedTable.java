package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * A module writes a table that another one writes, too.
 *
 * @param table as its writers were told
 * @param others who writes it besides, sorted by name, at least one; they are no part of what this is known by
 */
public record ContestedTable(String table, String module, List<String> others) implements Violation {
    public ContestedTable {
        others = List.copyOf(others);
    }

    @Override
    public Rule rule() {
        return Rule.CONTESTED_TABLE;
    }

    @Override
    public ViolationKey key() {
        return ViolationKey.of(rule(), table, module);
    }

    @Override
    public List<String> modules() {
        return List.of(module);
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
