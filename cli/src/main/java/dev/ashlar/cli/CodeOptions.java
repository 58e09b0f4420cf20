package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.cli.output.Invocation;
import dev.ashlar.cli.output.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What code is read, and how strictly: for all commands that read code. */
final class CodeOptions {
    private static final List<Path> HERE = List.of(Path.of("."));

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders (a Maven or Gradle project, several of them, or any folder) and archives "
                    + "(-sources.jar, .zip). Default: the current folder.")
    private List<Path> paths = HERE;

    @Option(names = "--tests", order = 1, description = "Read test sources too.")
    private boolean tests;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            order = 3,
            description =
                    "Leave out the files whose path matches GLOB, such as '**/generated/**'. Can be repeated. What "
                            + ".gitignore names is left out anyway.")
    private List<String> excludes = List.of();

    @Option(
            names = "--strict",
            order = 4,
            description = "End with exit code 1 when anything could not be read in full.")
    private boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            order = 5,
            description = "Read N files at once. Default: as many as there are processors. The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    AnalysisRequest request(Session session, boolean external) {
        if (threads < 1) {
            throw new UsageProblem("--threads needs a number from 1, not " + threads);
        }
        List<Path> roots = paths.stream().map(session::resolve).toList();
        return new AnalysisRequest(roots, new AnalyzerOptions(threads, external, tests, excludes));
    }

    /** What was typed to choose the code; how it is read changes no answer. */
    Invocation invocation(Session session) {
        List<String> words = new ArrayList<>();
        String directory = session.options().directory().toString();
        if (!directory.isEmpty()) {
            words.addAll(List.of("-C", directory));
        }
        if (!paths.equals(HERE)) {
            paths.forEach(path -> words.add(path.toString()));
        }
        if (tests) {
            words.add("--tests");
        }
        excludes.forEach(glob -> words.addAll(List.of("--exclude", glob)));
        return new Invocation(words);
    }

    /** The exit code: fine, unless {@code --strict} was given and something could not be read. */
    int judge(Session session, Analysis analysis, long more) {
        long problems = analysis.unread().size()
                + analysis.notes().stream().filter(note -> note.lossy()).count()
                + more;
        if (!strict || problems == 0) {
            return ExitCode.OK;
        }
        session.complain(Words.count(problems, "problem") + " in reading, which --strict does not allow");
        return ExitCode.NOT_CLEAN;
    }
}
