package dev.ashlar.cli;

import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.cli.output.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how one part reaches another. */
@Command(
        name = "path",
        header = "Show a shortest path from A to B: who uses whom on the way.",
        description = "Every step is a direct dependency of one type on the next, with a line that shows it.",
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar path Order Printer               from type to type",
            "  ashlar path com.acme.order printing:    from a package to a module",
        })
final class PathCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private TwoParts parts = new TwoParts();

    @Mixin
    private Subject subject = new Subject();

    PathCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Questions questions = subject.questions(session);
        session.answer(Answer.of(questions.path(parts.from(questions), parts.to(questions))));
        return ExitCode.OK;
    }
}
