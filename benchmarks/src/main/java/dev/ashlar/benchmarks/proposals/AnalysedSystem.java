package dev.ashlar.benchmarks.proposals;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import dev.ashlar.benchmarks.proposals.subject.AnalysedSubject;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import dev.ashlar.benchmarks.proposals.system.TrialSystem;
import java.util.List;

/** What Ashlar reads of a system. */
final class AnalysedSystem {
    private AnalysedSystem() {}

    static Subject of(TrialSystem system) {
        int threads = Runtime.getRuntime().availableProcessors();
        AnalyzerOptions options = new AnalyzerOptions(threads, false, true, List.of()).withEvidence();
        Analysis analysis = Analyzer.analyze(List.of(system.sources()), options, new Silence());
        return AnalysedSubject.of(analysis.graph(), analysis.evidence());
    }

    private static final class Silence implements Progress {

        @Override
        public void step(String name, int total) {}

        @Override
        public void advance(int by) {}
    }
}
