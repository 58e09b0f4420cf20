package dev.ashlar.cli;

import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.cli.output.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the least that must go to part one part from another. */
@Command(
        name = "cut",
        header = "Show the least that must go so that A no longer reaches B.",
        description =
                "That is the minimum cut: the fewest pairs of types whose removal leaves no path, however long, from A to B.",
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar cut order: tax:                  part two modules",
            "  ashlar cut -f csv order: tax:           the lines to change, as a table",
        })
final class CutCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private TwoParts parts = new TwoParts();

    @Mixin
    private Subject subject = new Subject();

    @Mixin
    private HelpOption help = new HelpOption();

    CutCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Questions questions = subject.questions(session);
        session.answer(Answer.of(questions.cut(parts.from(questions), parts.to(questions))));
        return ExitCode.OK;
    }
}
