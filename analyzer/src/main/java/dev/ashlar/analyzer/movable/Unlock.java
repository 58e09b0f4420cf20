package dev.ashlar.analyzer.movable;

import java.util.List;

/**
 * What moves once some references are cut, and not before.
 *
 * @param cut all of them together, sorted by file; one alone frees nothing
 * @param files the files of the module that this frees, sorted
 * @param movable all that can move after this and the earlier cuts
 */
public record Unlock(List<Blocker> cut, List<Integer> files, MovableSet movable) {
    public Unlock {
        cut = List.copyOf(cut);
        files = List.copyOf(files);
    }

    /** The number of references to cut. */
    public int references() {
        return cut.stream().mapToInt(blocker -> blocker.edges().size()).sum();
    }
}
