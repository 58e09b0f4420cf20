package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.ViolationKey;

/** A known violation. {@code toString} is its line. */
public record BaselineEntry(ViolationKey key, Note note) {
    @Override
    public String toString() {
        return key.toString() + note;
    }
}
