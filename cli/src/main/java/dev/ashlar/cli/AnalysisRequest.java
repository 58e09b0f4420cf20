package dev.ashlar.cli;

import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.snapshot.InputFile;
import dev.ashlar.analyzer.snapshot.Inputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked to be analysed and how.
 *
 * @param roots absolute, in the order in which they were given
 */
record AnalysisRequest(List<Path> roots, AnalyzerOptions options) {

    private static final String EXTERNAL = "--external";
    private static final String TESTS = "--tests";
    private static final String EXCLUDE = "--exclude=";

    AnalysisRequest {
        roots = List.copyOf(roots);
    }

    /** With the options of a plain {@code ashlar analyze}. */
    static AnalysisRequest plain(List<Path> roots) {
        return of(roots, List.of());
    }

    /** The request that a snapshot was made for; threads do not change a graph and are not kept. */
    static AnalysisRequest of(Inputs inputs) {
        return of(inputs.roots().stream().map(Path::of).toList(), inputs.options());
    }

    private static AnalysisRequest of(List<Path> roots, List<String> options) {
        List<String> excludes = options.stream()
                .filter(option -> option.startsWith(EXCLUDE))
                .map(option -> option.substring(EXCLUDE.length()))
                .toList();
        int threads = Runtime.getRuntime().availableProcessors();
        return new AnalysisRequest(
                roots, new AnalyzerOptions(threads, options.contains(EXTERNAL), options.contains(TESTS), excludes));
    }

    /** The same request, with the git history. */
    AnalysisRequest withHistory() {
        return new AnalysisRequest(roots, options.withHistory());
    }

    /** The same request, with the evidence that proposals need. */
    AnalysisRequest withEvidence() {
        return new AnalysisRequest(roots, options.withEvidence());
    }

    /** What there is to read now. */
    Inputs inputs() {
        List<InputFile> files = new ArrayList<>();
        roots.forEach(root -> files.addAll(InputWalk.under(root)));
        return new Inputs(roots.stream().map(Path::toString).toList(), optionNames(), files);
    }

    /** Options that decide on what is found. */
    List<String> optionNames() {
        List<String> names = new ArrayList<>();
        if (options.external()) {
            names.add(EXTERNAL);
        }
        if (options.tests()) {
            names.add(TESTS);
        }
        options.excludes().forEach(glob -> names.add(EXCLUDE + glob));
        return names;
    }

    /** @throws UsageProblem when a root is not there */
    void check() {
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new UsageProblem(root + ": no such file or folder");
            }
        }
    }
}
