package dev.ashlar.analyzer.history;

import java.time.Instant;
import java.util.List;

/**
 * A commit that is no merge.
 *
 * @param id the name that git gives it, in full
 * @param when when it was committed, which a rebase moves; to the second
 * @param author who wrote it
 * @param paths the wanted files that it added, changed or deleted, sorted; a renamed file is there with both names
 */
public record Commit(String id, Instant when, Author author, List<String> paths) {

    public Commit {
        paths = List.copyOf(paths);
    }
}
