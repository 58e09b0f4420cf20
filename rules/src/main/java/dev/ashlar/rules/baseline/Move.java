package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.ViolationKey;

/**
 * A known violation whose type was moved or renamed inside its module.
 *
 * @param from the entry as it was
 * @param to what it is known by now
 */
public record Move(BaselineEntry from, ViolationKey to) {
    /** The entry as it is to be, with the note of the old one. */
    public BaselineEntry entry() {
        return new BaselineEntry(to, from.note());
    }
}
