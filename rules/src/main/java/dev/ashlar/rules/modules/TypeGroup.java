package dev.ashlar.rules.modules;

import java.util.List;

/**
 * Types that a proposal is to keep together, or apart.
 *
 * @param types qualified names of at least two top-level types
 * @param line where the group begins, from 1
 */
public record TypeGroup(List<Entry<String>> types, int line) {
    public TypeGroup {
        types = List.copyOf(types);
    }
}
