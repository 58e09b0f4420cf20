package dev.ashlar.rules.baseline;

import java.util.List;

/**
 * A known cycle of which less is left.
 *
 * @param left the cycles that are, with the note of the old one
 */
public record ShrunkCycle(BaselineEntry from, List<BaselineEntry> left) {
    public ShrunkCycle {
        left = List.copyOf(left);
    }
}
