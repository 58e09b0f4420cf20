package dev.ashlar.rules.baseline;

import java.util.Set;

/**
 * Which types a run has seen, so that what it has not seen is not taken for mended.
 *
 * @param whole whether the whole code base was read
 * @param types qualified names of the top-level types that were seen
 * @param unread those whose files could not be read, as far as their names are known
 */
public record Scan(boolean whole, Set<String> types, Set<String> unread) {
    /** A run on a part of the code base. It says of no violation that it is mended, and of no type that it is gone. */
    public static final Scan PART = new Scan(false, Set.of(), Set.of());

    public Scan {
        types = Set.copyOf(types);
        unread = Set.copyOf(unread);
    }

    /** A run on all of the code base that could read everything. */
    public static Scan whole(Set<String> types) {
        return new Scan(true, types, Set.of());
    }

    /** Whether a type is no longer there. */
    public boolean isGone(String type) {
        return whole && !types.contains(type) && !unread.contains(type);
    }

    /** Whether a violation at this end that was not found is none: what cannot be read may be used unseen, too. */
    boolean settles(String type) {
        return whole && !unread.contains(type);
    }

    /** Whether a violation that no single type makes is none if it was not found. */
    boolean settlesAll() {
        return whole && unread.isEmpty();
    }
}
