package dev.ashlar.analyzer.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The histories of a folder: that of the repository around it or, where it is in none, those of the repositories in it, at
 * most two folders down.
 *
 * @param all by place; never empty, as a folder without a repository has a history of state {@link History.State#NONE}
 */
public record Histories(List<History> all) {

    public Histories {
        all = List.copyOf(all);
    }

    /**
     * Reads what {@code git log --no-renames --no-merges --name-only} would list, going back from the current commit.
     *
     * <p>Costs somewhat below a millisecond for each commit: folders that a commit left alone are skipped, and no content of a
     * file is loaded. Nothing that is wrong with a repository makes this fail, see {@link History#note()}. JGit reads it, and
     * not the git command, because the configuration of an analysed repository must not run anything. Nothing is written, and
     * the configuration of the user and the machine has no say; for that, JGit's {@code SystemReader} is replaced in the whole
     * process.
     *
     * @param wanted is asked once for each path, relative to the folder and with slashes; the file may be gone by now
     */
    public static Histories read(Path folder, Predicate<String> wanted, Limits limits) {
        Path real = withoutLinks(folder);
        HistoryReader reader = new HistoryReader(real, wanted, limits);
        History own = reader.read(real);
        if (own.state() != History.State.NONE) {
            return new Histories(List.of(own));
        }
        List<History> inside =
                RepositorySearch.below(real).stream().map(reader::read).toList();
        return new Histories(inside.isEmpty() ? List.of(own) : inside);
    }

    private static Path withoutLinks(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** The commits of all repositories, one repository after the other. */
    public Stream<Commit> commits() {
        return all.stream().flatMap(history -> history.commits().stream());
    }

    /** The commits that touched each path, newest first; a path that no commit touched is not in it. Built anew by each call. */
    public SortedMap<String, List<Commit>> commitsByPath() {
        SortedMap<String, List<Commit>> byPath = new TreeMap<>();
        commits()
                .forEach(commit -> commit.paths()
                        .forEach(path -> byPath.computeIfAbsent(path, first -> new ArrayList<>())
                                .add(commit)));
        return byPath;
    }
}
