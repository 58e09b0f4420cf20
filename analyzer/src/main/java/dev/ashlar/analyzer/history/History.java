package dev.ashlar.analyzer.history;

import java.util.List;
import java.util.Optional;

/**
 * The commits of one repository.
 *
 * @param place where in the given folder the repository lies, with slashes; empty if it is the folder, or around it
 * @param state how much of the history could be seen
 * @param commits those that touch a wanted file, newest first
 * @param note why there is not more, for people; there is none if the history is complete
 */
public record History(String place, State state, List<Commit> commits, Optional<String> note) {

    public History {
        commits = List.copyOf(commits);
    }

    static History none(String place, String note) {
        return new History(place, State.NONE, List.of(), Optional.of(note));
    }

    /** How much of the history could be seen. */
    public enum State {
        /** Nothing: no repository, none that can be read, or one that does not hold the folder. */
        NONE,
        /** All that the current commit comes from. */
        COMPLETE,
        /** A shallow clone. Its oldest commits are left out: what they changed is not known. */
        SHALLOW,
        /** Objects are missing or damaged, as in a partial clone; there may be commits from before the first such object. */
        PARTIAL,
        /** The newest commits only, as limited. */
        TRUNCATED
    }
}
