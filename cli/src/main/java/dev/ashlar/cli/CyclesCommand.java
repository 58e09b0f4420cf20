package dev.ashlar.cli;

import dev.ashlar.cli.output.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what depends on itself over others. */
@Command(
        name = "cycles",
        header = "Show what depends on each other in a circle.",
        description = "Of every cycle: how big it is, a shortest way round, and who is in it.",
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar cycles                           between packages",
            "  ashlar cycles --level modules           between modules",
            "  ashlar cycles --level types -f json     between types, everything",
        })
final class CyclesCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            order = 0,
            defaultValue = "packages",
            description =
                    "What to look at: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. A nested type counts for "
                            + "the type around it.")
    private CycleLevel level = CycleLevel.PACKAGES;

    @Mixin
    private Subject subject = new Subject();

    @Mixin
    private HelpOption help = new HelpOption();

    CyclesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.answer(Answer.of(subject.questions(session).cycles(level.inGraph())));
        return ExitCode.OK;
    }
}
