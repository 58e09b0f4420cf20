package dev.ashlar.cli;

import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.cli.output.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every question: which code base it is about. */
final class Subject {

    @Option(
            names = "--in",
            paramLabel = "PATH",
            order = 1,
            description =
                    "Ask about the code under PATH, which is analysed first if need be. Repeat it for several paths "
                            + "that are one code base. Default: what was analysed last.")
    private List<Path> paths = List.of();

    @Option(
            names = "--no-refresh",
            order = 2,
            description = "Answer from the last analysis even when files have changed since.")
    private boolean asItIs;

    /** The questions that can be asked now. */
    Questions questions(Session session) throws IOException {
        session.allowOnly(Format.OF_EVERY_ANSWER);
        List<Path> roots = paths.stream().map(session::resolve).toList();
        return Questions.about(new KeptAnalyses(session).recall(roots, !asItIs));
    }
}
