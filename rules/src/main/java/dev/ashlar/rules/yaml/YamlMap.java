package dev.ashlar.rules.yaml;

import java.util.List;

/**
 * A mapping.
 *
 * @param entries in the order of the text; a key may occur more than once
 */
public record YamlMap(List<YamlEntry> entries, int line) implements YamlValue {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
        return "a map";
    }
}
