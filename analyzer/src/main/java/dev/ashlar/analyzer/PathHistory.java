package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.history.Commit;
import dev.ashlar.analyzer.history.Histories;
import dev.ashlar.analyzer.history.History;
import dev.ashlar.analyzer.history.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The histories of all given folders, with paths named as in every output. */
final class PathHistory {
    private final Map<String, Set<String>> pathsOfCommit = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private boolean known;
    private boolean complete = true;

    private PathHistory() {}

    static Coupling.ChangeLog of(List<CodeBase.Root> roots, Set<String> wanted) {
        PathHistory history = new PathHistory();
        roots.forEach(root -> history.read(root, wanted));
        return new Coupling.ChangeLog(
                history.known,
                history.complete,
                List.copyOf(history.pathsOfCommit.values()),
                List.copyOf(history.notes));
    }

    private void read(CodeBase.Root root, Set<String> wanted) {
        Histories histories =
                Histories.read(root.folder(), path -> wanted.contains(root.prefix() + path), Limits.USUAL);
        for (History each : histories.all()) {
            boolean isPartial = each.state() == History.State.PARTIAL;
            complete &= !isPartial;
            known |= isPartial ? !each.commits().isEmpty() : each.state() != History.State.NONE;
            String place = root.prefix() + each.place();
            each.note().ifPresent(note -> notes.add(place.isEmpty() ? note : place + ": " + note));
            for (Commit commit : each.commits()) {
                // two given folders of one repository have the same commits
                Set<String> paths = pathsOfCommit.computeIfAbsent(commit.id(), any -> new TreeSet<>());
                commit.paths().forEach(path -> paths.add(root.prefix() + path));
            }
        }
    }
}
