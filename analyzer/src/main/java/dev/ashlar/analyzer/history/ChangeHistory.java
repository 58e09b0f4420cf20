package dev.ashlar.analyzer.history;

import java.util.List;

/**
 * The commits of a whole code base, which may lie in several repositories.
 *
 * @param known whether there is any history
 * @param complete whether a path without commits has none; in a damaged repository nobody knows
 * @param commits newest first; paths are named as in every output
 * @param notes what is to be known of it: that it is cut off, or that there is none
 */
public record ChangeHistory(boolean known, boolean complete, List<Commit> commits, List<String> notes) {
    /** Where nobody asked for it. */
    public static final ChangeHistory NONE = new ChangeHistory(false, true, List.of(), List.of());

    public ChangeHistory {
        commits = List.copyOf(commits);
        notes = List.copyOf(notes);
    }
}
