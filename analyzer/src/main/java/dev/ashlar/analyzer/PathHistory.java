package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.history.ChangeHistory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The commits that touched some paths, as the measuring of coupling wants them. */
final class PathHistory {
    private PathHistory() {}

    static Coupling.ChangeLog of(List<CodeBase.Root> roots, Set<String> wanted) {
        ChangeHistory history = CodeHistory.read(roots, wanted::contains);
        List<Set<String>> paths = history.commits().stream()
                .<Set<String>>map(commit -> new TreeSet<>(commit.paths()))
                .toList();
        return new Coupling.ChangeLog(history.known(), history.complete(), paths, history.notes());
    }
}
