package dev.ashlar.analyzer.sample;

import java.util.List;

/** What makes edges of a sample; the seam between the samples and the analyzer. */
@FunctionalInterface
interface SampleReader {
    Result read(Sample sample);

    /**
     * What was read.
     *
     * @param edges in the order of {@link SampleEdge}
     * @param problems as {@code path:line: reason}, sorted
     */
    record Result(List<SampleEdge> edges, List<String> problems) {
        public Result {
            edges = edges.stream().sorted().toList();
            problems = problems.stream().sorted().toList();
        }
    }
}
