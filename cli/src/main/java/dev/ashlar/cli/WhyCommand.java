package dev.ashlar.cli;

import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.cli.output.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the lines that make one part depend on another. */
@Command(
        name = "why",
        header = "Show why A depends on B: the lines that say so.",
        description = "Only direct dependencies are shown; 'ashlar path' shows detours.",
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar why Order Invoice                  two types, without their packages",
            "  ashlar why com.acme.order com.acme.tax    two packages",
            "  ashlar why order: tax:                    two modules",
            "  ashlar why -f csv order: tax: -o why.csv  as a table, every line",
        })
final class WhyCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private TwoParts parts = new TwoParts();

    @Mixin
    private Subject subject = new Subject();

    WhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Questions questions = subject.questions(session);
        session.answer(Answer.of(questions.why(parts.from(questions), parts.to(questions))));
        return ExitCode.OK;
    }
}
