package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.cli.output.Words;

/** One analysis with its progress and its times shown on stderr. */
final class AnalysisRun {

    private final Session session;

    AnalysisRun(Session session) {
        this.session = session;
    }

    Analysis analyze(AnalysisRequest request) {
        long start = System.nanoTime();
        TerminalProgress progress = new TerminalProgress(session);
        Analysis analysis;
        try (progress) {
            analysis = Analyzer.analyze(request.roots(), request.options(), progress);
        }
        progress.times().forEach(session::detail);
        session.say(sentence(analysis, request.options(), System.nanoTime() - start));
        return analysis;
    }

    private static String sentence(Analysis analysis, AnalyzerOptions options, long nanos) {
        return "analysed " + Words.count(analysis.graph().files().size(), "file") + " in " + Words.seconds(nanos)
                + " with " + Words.count(options.threads(), "thread");
    }
}
