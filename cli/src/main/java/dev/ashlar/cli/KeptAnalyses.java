package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.snapshot.Inputs;
import dev.ashlar.analyzer.snapshot.Snapshot;
import dev.ashlar.analyzer.snapshot.UnreadableSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Analyses code and keeps the graph, so that questions need not analyse it again. */
final class KeptAnalyses {

    private final Session session;
    private final CacheFolder cache;

    KeptAnalyses(Session session) {
        this.session = session;
        this.cache = session.cache();
    }

    /** Analyses, keeps, and makes this the analysis that questions from this folder are about. */
    Analysis analyze(AnalysisRequest request) {
        return analyze(request, file -> cache.remember(session.directory(), file));
    }

    private Analysis analyze(AnalysisRequest request, Afterwards afterwards) {
        request.check();
        // Listed first: what changes during the analysis counts as changed afterwards
        Inputs inputs = request.inputs();
        Analysis analysis = new AnalysisRun(session).analyze(request);
        keep(new Snapshot(inputs, analysis.graph()), cache.snapshot(request.roots()), afterwards);
        return analysis;
    }

    /** That an analysis cannot be kept is no failure: the next question takes longer. */
    private void keep(Snapshot snapshot, Path file, Afterwards afterwards) {
        try {
            snapshot.write(file);
            afterwards.kept(file);
            session.detail("kept for questions in " + file);
        } catch (IOException e) {
            session.say("questions will have to analyse again, the analysis cannot be kept: " + e.getMessage());
        }
    }

    /**
     * The graph of an earlier analysis, or of a new one where it is out of date.
     *
     * @param roots absolute; empty for what was analysed last
     * @param refresh whether to look for changes
     */
    DependencyGraph recall(List<Path> roots, boolean refresh) throws IOException {
        Optional<Snapshot> kept = read(roots);
        if (kept.isEmpty()) {
            return first(roots, refresh);
        }
        Snapshot snapshot = kept.get();
        AnalysisRequest request = AnalysisRequest.of(snapshot.inputs());
        if (!refresh) {
            return snapshot.graph();
        }
        request.check();
        if (request.inputs().equals(snapshot.inputs())) {
            return snapshot.graph();
        }
        session.say("files have changed since the last analysis: analysing " + names(request.roots()) + " again");
        return analyze(request, file -> {}).graph();
    }

    private Optional<Snapshot> read(List<Path> roots) throws IOException {
        Optional<Path> file = roots.isEmpty() ? last() : Optional.of(cache.snapshot(roots));
        if (file.filter(Files::exists).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Snapshot.read(file.get()));
        } catch (UnreadableSnapshot e) {
            session.detail(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Path> last() throws IOException {
        Optional<Path> here = cache.lastFrom(session.directory());
        return here.isPresent() ? here : cache.lastFromAnywhere();
    }

    private DependencyGraph first(List<Path> roots, boolean refresh) {
        if (roots.isEmpty() || !refresh) {
            String which = roots.isEmpty() ? "" : " of " + names(roots);
            throw new UsageProblem("there is no analysis" + which + " yet: run 'ashlar analyze' first");
        }
        session.say("analysing " + names(roots) + " first");
        return analyze(AnalysisRequest.plain(roots), file -> {}).graph();
    }

    private static String names(List<Path> roots) {
        return roots.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** What else to do once a snapshot is written. */
    @FunctionalInterface
    private interface Afterwards {
        void kept(Path snapshot) throws IOException;
    }
}
