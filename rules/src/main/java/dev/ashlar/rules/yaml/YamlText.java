package dev.ashlar.rules.yaml;

/**
 * A scalar, as it is written: {@code 1}, {@code true} and {@code 2027-03-31} are texts, too.
 *
 * @param absent whether there is no value: nothing at all, {@code ~} or {@code null} without quotes
 */
public record YamlText(String text, boolean absent, int line) implements YamlValue {
    @Override
    public String kind() {
        return absent ? "empty" : "a text";
    }
}
