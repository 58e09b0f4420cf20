package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.cli.output.Answer;
import dev.ashlar.cli.output.Format;
import dev.ashlar.cli.output.PricedMap;
import dev.ashlar.cli.output.PricedProposal;
import dev.ashlar.rules.modules.ModulesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes modules. */
@Command(
        name = "propose",
        header = "Propose modules: where to cut, at what price, and why.",
        description = {
            "Places every type into a module and says what speaks for it, which dependencies go against the order of the modules, "
                    + "and which module is the cheapest to free. The draft of an ashlar.yml is there to be edited: what an "
                    + "ashlar.yml says already stays, and so do its pins."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ashlar propose                          modules for the code in this folder",
            "  ashlar propose -f yaml -o ashlar.yml    write the draft",
            "  ashlar propose -f svg -o modules.svg    draw the modules",
            "  ashlar propose --modules 8..15          if you know about how many",
            "  ashlar propose --why OrderService       why a type is where it is",
            "  ashlar propose --explain billing        one module, and what frees it",
            "  ashlar propose --rate ours.yml          what your map costs beside it",
        })
final class ProposeCommand implements Callable<Integer> {
    private static final List<Format> FORMATS =
            List.of(Format.TEXT, Format.JSON, Format.CSV, Format.MARKDOWN, Format.YAML, Format.DOT, Format.SVG);

    /** The others say nothing of what modules offer. */
    private static final List<Format> FORMATS_WITH_API = List.of(Format.TEXT, Format.JSON, Format.YAML);

    private final Session session;

    @Mixin
    private CodeOptions code = new CodeOptions();

    @Mixin
    private ProposeOptions options = new ProposeOptions();

    @Option(names = "--force", order = 12, description = "Overwrite the file of --output, if it is there already.")
    private boolean force;

    @Mixin
    private RatedFile rated = new RatedFile();

    @ArgGroup
    private @Nullable View view;

    /** One of these, or none. */
    static final class View {
        @Option(
                names = "--why",
                paramLabel = "TYPE",
                order = 13,
                description = "Only why TYPE, with or without its package, is where it is.")
        private Optional<String> type = Optional.empty();

        @Option(
                names = "--explain",
                paramLabel = "MODULE",
                order = 14,
                description = "Only the proposed module MODULE: types, what could move out today and what holds the "
                        + "rest back, neighbours, tables, what frees it.")
        private Optional<String> module = Optional.empty();
    }

    ProposeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.allowOnly(formats());
        options.check();
        refuseToOverwrite();
        AnalysisRequest request = code.request(session, false).withEvidence();
        ModulesFile file = options.file(session, request.roots());
        Answer answer;
        Analysis analysis;
        if (rated.isGiven()) {
            if (view != null && view.type.isPresent()) {
                throw new UsageProblem("--why asks about the proposal, --rate about another map: give one of them");
            }
            ModulesFile map = rated.read(session);
            analysis = new KeptAnalyses(session).analyze(request);
            answer = rate(map, analysis, file, kept(request));
        } else {
            analysis = new KeptAnalyses(session).analyze(request);
            answer = answer(new Proposing(analysis, file).propose(options, kept(request)));
        }
        session.answer(answer);
        return code.judge(session, analysis, 0);
    }

    private List<Format> formats() {
        boolean draft = view == null && !rated.isGiven();
        if (options.api() && !draft) {
            throw new UsageProblem("--api is about the whole draft: leave it out with --why, --explain and --rate");
        }
        return options.api() ? FORMATS_WITH_API : draft ? FORMATS : Format.OF_EVERY_ANSWER;
    }

    private Answer rate(ModulesFile map, Analysis analysis, ModulesFile file, KeptProposals kept) {
        Proposing proposing = new Proposing(analysis, RatedFile.respected(map, file));
        PricedMap priced = proposing.price(rated.name(), map);
        return view == null
                ? Answer.ofRated(priced, proposing.propose(options, kept))
                : Answer.ofRatedModule(analysis.graph(), priced, RatedFile.module(map, view.module.orElseThrow()));
    }

    private KeptProposals kept(AnalysisRequest request) {
        List<String> names = new ArrayList<>(request.optionNames());
        names.addAll(options.names());
        if (rated.isGiven()) {
            // beside a map its modules are thought over, so those that a proposal took from it are no start
            names.add("--rate");
        }
        return new KeptProposals(session, session.cache().proposal(request.roots(), names), options.cold());
    }

    private void refuseToOverwrite() {
        Optional<Path> output = session.options().output().map(session::resolve);
        if (!force && output.filter(Files::isRegularFile).isPresent()) {
            throw new UsageProblem(session.options().output().get() + " is there already; --force overwrites it");
        }
    }

    private Answer answer(PricedProposal proposal) {
        View asked = view;
        if (asked == null) {
            return Answer.ofProposal(proposal, code.invocation(session));
        }
        ProposalNames names = new ProposalNames(proposal);
        return asked.type
                .map(type -> Answer.ofPlacements(proposal, names.types(type)))
                .orElseGet(() -> Answer.ofProposedModule(proposal, names.module(asked.module.orElseThrow())));
    }
}
