package dev.ashlar.analyzer;

import java.util.List;

/**
 * What to read and how.
 *
 * @param threads how many files are read at once; the result does not depend on it
 * @param external whether uses of types outside of the input are kept
 * @param tests whether test sources are read
 * @param excludes globs of paths to leave out
 */
public record AnalyzerOptions(int threads, boolean external, boolean tests, List<String> excludes) {

    public AnalyzerOptions {
        excludes = List.copyOf(excludes);
    }
}
