package dev.ashlar.rules.yaml;

import java.util.ArrayList;
import java.util.List;

/** A list whose end has not been read. */
final class OpenList implements OpenCollection {
    private final int line;
    private final List<YamlValue> items = new ArrayList<>();

    OpenList(int line) {
        this.line = line;
    }

    @Override
    public void add(YamlValue value) {
        items.add(value);
    }

    @Override
    public YamlValue close() {
        return new YamlList(items, line);
    }
}
