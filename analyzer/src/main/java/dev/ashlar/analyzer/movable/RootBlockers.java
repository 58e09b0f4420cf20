package dev.ashlar.analyzer.movable;

import java.util.List;

/**
 * The few references that hold most of a module back: "cut these 2 references and 51 files move".
 *
 * @param today what can move as it is
 * @param unlocks what to cut, the most files for a reference first; each counts on those before it
 * @param blockersInAll how many pairs of files would have to be parted so that all files of the module move
 * @param referencesInAll how many references these are
 */
public record RootBlockers(MovableSet today, List<Unlock> unlocks, int blockersInAll, int referencesInAll) {
    public RootBlockers {
        unlocks = List.copyOf(unlocks);
    }

    /** What can move after all the cuts. */
    public MovableSet after() {
        return unlocks.isEmpty() ? today : unlocks.get(unlocks.size() - 1).movable();
    }

    /** The number of references to cut for {@link #after()}. */
    public int references() {
        return unlocks.stream().mapToInt(Unlock::references).sum();
    }
}
