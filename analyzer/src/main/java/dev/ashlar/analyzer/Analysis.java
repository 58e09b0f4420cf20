package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.List;

/**
 * What one analysis found.
 *
 * @param coupling what shared models and tables cost
 * @param evidence for proposals; none unless it was asked for
 * @param unread the problems of files, sorted
 * @param notes what else could not be read as it should, sorted
 */
public record Analysis(
        CodeBase codeBase,
        DependencyGraph graph,
        Coupling coupling,
        Evidence evidence,
        List<UnreadFile> unread,
        List<CodeBase.Note> notes) {

    public Analysis {
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }
}
