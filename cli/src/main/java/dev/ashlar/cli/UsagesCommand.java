package dev.ashlar.cli;

import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.cli.output.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who uses a part. */
@Command(
        name = "usages",
        header = "Show who uses T, with every line.",
        description = "Uses from within T are left out: those of a package by its own types, for example.",
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar usages Invoice                   a type",
            "  ashlar usages com.acme.tax              a package",
            "  ashlar usages java.sql.Connection       a type outside, after 'analyze --external'",
        })
final class UsagesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "T",
            description =
                    "A type (with or without its package), a package or a module. MODULE:NAME means the one in that "
                            + "module, MODULE: the module itself. A type of a library is known after 'analyze --external'.")
    private String name = "";

    @Mixin
    private Subject subject = new Subject();

    @Mixin
    private HelpOption help = new HelpOption();

    UsagesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Questions questions = subject.questions(session);
        session.answer(Answer.of(questions.usages(questions.resolve(name).orElseThrow())));
        return ExitCode.OK;
    }
}
