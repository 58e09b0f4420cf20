package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.cli.output.Answer;
import dev.ashlar.cli.output.Format;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private CodeOptions code = new CodeOptions();

    @Option(
            names = "--external",
            order = 2,
            description = "Keep dependencies on types outside of the code base (the JDK, libraries).")
    private boolean external;

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.allowOnly(Format.OF_EVERY_ANSWER);
        Analysis analysis = new KeptAnalyses(session).analyze(code.request(session, external));
        session.answer(Answer.of(analysis, code.invocation(session)));
        return code.judge(session, analysis, 0);
    }
}
