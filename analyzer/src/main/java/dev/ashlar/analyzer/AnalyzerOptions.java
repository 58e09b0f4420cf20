package dev.ashlar.analyzer;

import java.util.List;

/**
 * What to read and how.
 *
 * @param threads how many files are read at once; the result does not depend on it
 * @param external whether uses of types outside of the input are kept
 * @param tests whether test sources are read
 * @param history whether the git history is read, where there is one
 * @param evidence whether what proposals need is collected
 * @param excludes globs of paths to leave out
 */
public record AnalyzerOptions(
        int threads, boolean external, boolean tests, boolean history, boolean evidence, List<String> excludes) {

    public AnalyzerOptions {
        excludes = List.copyOf(excludes);
    }

    /** Options without the history. */
    public AnalyzerOptions(int threads, boolean external, boolean tests, List<String> excludes) {
        this(threads, external, tests, false, false, excludes);
    }

    /** The same options, with the history. */
    public AnalyzerOptions withHistory() {
        return new AnalyzerOptions(threads, external, tests, true, evidence, excludes);
    }

    /** The same options, with the evidence that proposals need. */
    public AnalyzerOptions withEvidence() {
        return new AnalyzerOptions(threads, external, tests, history, true, excludes);
    }
}
