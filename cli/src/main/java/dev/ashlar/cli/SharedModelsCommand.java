package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.cli.output.Answer;
import dev.ashlar.cli.output.Format;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what shared models and tables cost. */
@Command(
        name = "shared-models",
        header = "Show who uses which shared model, field and table, and what it costs.",
        description = {
            "Finds the modules whose types several deployables share, how many of them a change forces to be rebuilt and how many "
                    + "need it, who owns each model, and tables that several write. With fewer than two deployables the same is "
                    + "said of packages."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar shared-models                    the system in this folder",
            "  ashlar shared-models ../shop ../models  several repositories as one system",
            "  ashlar shared-models --type Order       who reads and writes which field",
            "  ashlar shared-models --table orders     who reads and writes a table",
            "  ashlar shared-models --uses -f csv      every model with every consumer",
        })
final class SharedModelsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CodeOptions code = new CodeOptions();

    @ArgGroup
    private @Nullable View view;

    /** One of these, or none. */
    static final class View {
        @Option(
                names = "--type",
                paramLabel = "T",
                order = 6,
                description =
                        "Only the model T, with or without its package: fields by consumer, levels, escapes, owner.")
        private Optional<String> type = Optional.empty();

        @Option(
                names = "--table",
                paramLabel = "T",
                order = 7,
                description = "Only the table T: every read and write with file and line.")
        private Optional<String> table = Optional.empty();

        @Option(
                names = "--artifact",
                paramLabel = "A",
                order = 8,
                description = "Only the shared module or package A, with nothing cut off.")
        private Optional<String> artifact = Optional.empty();

        @Option(names = "--uses", order = 9, description = "Every model with every consumer, one a line.")
        private boolean uses;
    }

    SharedModelsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        boolean markdown = view == null || view.artifact.isPresent();
        session.allowOnly(markdown ? Format.WITH_MARKDOWN : Format.OF_EVERY_ANSWER);
        Analysis analysis =
                new KeptAnalyses(session).analyze(code.request(session, false).withHistory());
        Coupling coupling = analysis.coupling();
        session.answer(answer(analysis));
        return code.judge(session, analysis, coupling.unparsed().size());
    }

    private Answer answer(Analysis analysis) {
        Coupling coupling = analysis.coupling();
        View asked = view;
        if (asked == null) {
            return Answer.ofCoupling(analysis, code.invocation(session));
        }
        CouplingNames names = new CouplingNames(coupling);
        if (asked.type.isPresent()) {
            return Answer.ofModel(coupling, names.model(asked.type.get()));
        }
        if (asked.table.isPresent()) {
            return Answer.ofTables(coupling, names.tables(asked.table.get()));
        }
        return asked.artifact.isPresent()
                ? Answer.ofArtifact(coupling, names.artifact(asked.artifact.get()))
                : Answer.ofUses(coupling);
    }
}
