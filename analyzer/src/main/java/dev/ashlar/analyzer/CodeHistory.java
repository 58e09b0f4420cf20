package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.history.ChangeHistory;
import dev.ashlar.analyzer.history.Commit;
import dev.ashlar.analyzer.history.Histories;
import dev.ashlar.analyzer.history.History;
import dev.ashlar.analyzer.history.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The histories of all given folders, with paths named as in every output. */
public final class CodeHistory {
    private final Map<String, Commit> commits = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private boolean known;
    private boolean complete = true;

    private CodeHistory() {}

    /**
     * Reads the newest {@link Limits#USUAL} commits, as {@link Histories#read} does it.
     *
     * @param wanted which paths are listed, named as in every output
     */
    public static ChangeHistory read(List<CodeBase.Root> roots, Predicate<String> wanted) {
        CodeHistory history = new CodeHistory();
        roots.forEach(root -> history.add(root, wanted));
        List<Commit> sorted = history.commits.values().stream()
                .sorted(Comparator.comparing(Commit::when).reversed())
                .toList();
        return new ChangeHistory(history.known, history.complete, sorted, history.notes);
    }

    private void add(CodeBase.Root root, Predicate<String> wanted) {
        Histories histories = Histories.read(root.folder(), path -> wanted.test(root.prefix() + path), Limits.USUAL);
        for (History each : histories.all()) {
            boolean isPartial = each.state() == History.State.PARTIAL;
            complete &= !isPartial;
            known |= isPartial ? !each.commits().isEmpty() : each.state() != History.State.NONE;
            String place = root.prefix() + each.place();
            each.note().ifPresent(note -> notes.add(place.isEmpty() ? note : place + ": " + note));
            // two given folders of one repository have the same commits
            each.commits().forEach(commit -> commits.merge(commit.id(), placed(commit, root), CodeHistory::joined));
        }
    }

    private static Commit placed(Commit commit, CodeBase.Root root) {
        List<String> paths =
                commit.paths().stream().map(path -> root.prefix() + path).toList();
        return new Commit(commit.id(), commit.when(), commit.author(), paths);
    }

    private static Commit joined(Commit one, Commit other) {
        TreeSet<String> paths = new TreeSet<>(one.paths());
        paths.addAll(other.paths());
        return new Commit(one.id(), one.when(), one.author(), List.copyOf(paths));
    }
}
