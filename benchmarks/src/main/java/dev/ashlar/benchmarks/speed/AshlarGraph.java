package dev.ashlar.benchmarks.speed;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import java.nio.file.Path;
import java.util.List;

/** Ashlar up to the graph, every use with file and line; nothing is printed or stored. */
final class AshlarGraph implements Workload {

    private final int threads;

    AshlarGraph(int threads) {
        this.threads = threads;
    }

    @Override
    public String run(List<Path> jars) {
        Analysis analysis =
                Analyzer.analyze(jars, new AnalyzerOptions(threads, false, false, List.of()), new Silence());
        return files(analysis) + " files, " + analysis.unread().size() + " with problems, "
                + analysis.graph().dependencies().edges() + " edges";
    }

    private static int files(Analysis analysis) {
        return analysis.codeBase().modules().stream()
                .mapToInt(module -> module.files().size())
                .sum();
    }

    private static final class Silence implements Progress {

        @Override
        public void step(String name, int total) {}

        @Override
        public void advance(int by) {}
    }
}
