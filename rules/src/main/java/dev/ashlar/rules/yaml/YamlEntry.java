package dev.ashlar.rules.yaml;

/** A key of a mapping and its value. */
public record YamlEntry(YamlText key, YamlValue value) {
    public String name() {
        return key.text();
    }

    public int line() {
        return key.line();
    }
}
