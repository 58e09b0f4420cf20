package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.cli.output.Answer;
import dev.ashlar.cli.output.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a code base and sums it up. */
@Command(
        name = "analyze",
        header = "Read Java code and sum up what depends on what.",
        description = {
            "Reads source code as it is: nothing is built, run or downloaded. What cannot be read is listed and the rest "
                    + "analysed. Afterwards the questions (why, path, usages, cycles, cut) answer at once."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar analyze                          the code in this folder",
            "  ashlar analyze ../shop ../billing       several repositories as one code base",
            "  ashlar analyze lib-1.0-sources.jar      an archive with sources",
            "  ashlar analyze -f csv -o edges.csv      every dependency with file and line",
            "  ashlar analyze --exclude '**/legacy/**' leave files out",
        })
final class AnalyzeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders (a Maven or Gradle project, several of them, or any folder) and archives "
                    + "(-sources.jar, .zip). Default: the current folder.")
    private List<Path> paths = List.of(Path.of("."));

    @Option(names = "--tests", order = 1, description = "Read test sources too.")
    private boolean tests;

    @Option(
            names = "--external",
            order = 2,
            description = "Keep dependencies on types outside of the code base (the JDK, libraries).")
    private boolean external;

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

    @Mixin
    private HelpOption help = new HelpOption();

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new UsageProblem("--threads needs a number from 1, not " + threads);
        }
        AnalyzerOptions options = new AnalyzerOptions(threads, external, tests, excludes);
        List<Path> roots = paths.stream().map(session::resolve).toList();
        Analysis analysis = new KeptAnalyses(session).analyze(new AnalysisRequest(roots, options));
        session.answer(Answer.of(analysis));
        return strict ? judge(analysis) : ExitCode.OK;
    }

    private int judge(Analysis analysis) {
        long problems = analysis.unread().size()
                + analysis.notes().stream().filter(note -> note.lossy()).count();
        if (problems == 0) {
            return ExitCode.OK;
        }
        session.complain(Words.count(problems, "problem") + " in reading, which --strict does not allow");
        return ExitCode.NOT_CLEAN;
    }
}
