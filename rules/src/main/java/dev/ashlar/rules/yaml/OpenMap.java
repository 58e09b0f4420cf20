package dev.ashlar.rules.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A map whose end has not been read: takes keys and values in turns. */
final class OpenMap implements OpenCollection {
    private final int line;
    private final List<YamlEntry> entries = new ArrayList<>();
    private @Nullable YamlText key;

    OpenMap(int line) {
        this.line = line;
    }

    @Override
    public void add(YamlValue value) throws UnreadableYaml {
        if (key != null) {
            entries.add(new YamlEntry(key, value));
            key = null;
        } else if (value instanceof YamlText text && !text.absent()) {
            key = text;
        } else {
            throw new UnreadableYaml(value.line(), "a key is " + value.kind() + "; expected a text");
        }
    }

    @Override
    public YamlValue close() {
        return new YamlMap(entries, line);
    }
}
