package dev.ashlar.rules.yaml;

import java.util.List;

/** A sequence. */
public record YamlList(List<YamlValue> items, int line) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
