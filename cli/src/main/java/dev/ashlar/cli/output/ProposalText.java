package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.CrossingPairs;
import dev.ashlar.analyzer.price.Freeing;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.proposal.Plateau;
import dev.ashlar.analyzer.proposal.ProposedModule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A proposal for people: what it is and costs, its modules, what is doubtful, what to cut first. */
final class ProposalText {
    private static final String COMMAND = "propose";

    private final Page page;
    private final PricedProposal proposal;

    ProposalText(Page page, PricedProposal proposal) {
        this.page = page;
        this.proposal = proposal;
    }

    void write() throws IOException {
        head();
        if (!proposal.proposal().modules().isEmpty()) {
            modules();
            new OfferedText(page, proposal).write();
            doubtful();
            new ModulePriceText(page).circles(proposal.price().cycles());
            new SharedText(page).write(proposal.price());
            new ModulePriceText(page).cheapestFirst(proposal.price().cheapestFirst());
            scale();
        }
    }

    private void head() throws IOException {
        int types = proposal.evidence().subjects().size();
        int modules = proposal.proposal().modules().size();
        page.line(page.ink(
                Ink.HEADING,
                Words.count(modules, "module") + " proposed for " + Words.count(types, "type") + "; "
                        + cost(proposal)));
        String packages = proposal.proposal().packages().sentence();
        if (!packages.isEmpty()) {
            page.line(page.ink(Ink.FAINT, packages));
        }
        if (proposal.history().isPresent()) {
            page.line(page.ink(Ink.FAINT, Page.clean(proposal.history().get().sentence())));
        }
        if (proposal.start().isPresent()) {
            page.line(page.ink(Ink.FAINT, proposal.start().get().sentence()));
        }
    }

    /** What the modules cost, in one sentence without its beginning. */
    static String cost(PricedProposal proposal) {
        CrossingPairs against = proposal.price().against();
        if (against.isEmpty() && proposal.price().cycles().isEmpty()) {
            return "nothing goes against their order";
        }
        return Words.number(against.pairs()) + " of "
                + Words.count(proposal.map().pairsAcross(), "type pair") + " across modules"
                + (against.pairs() == 1 ? " goes" : " go") + " against their order, in "
                + Words.count(against.files(), "file");
    }

    private void modules() throws IOException {
        page.heading("Modules, users before what they use");
        Table table = Table.of("#types", "#internal", "#uses", "#used by", "#against", "kind", "module");
        for (int module : proposal.order().modules()) {
            ProposedModule each = proposal.proposal().modules().get(module);
            Optional<ModulePrice> price = proposal.price().module(each.name());
            table.row(
                    Words.number(each.subjects().size()),
                    Words.number(price.map(ModulePrice::internalTypes).orElse(0)),
                    Words.number(price.map(found -> found.uses().size()).orElse(0)),
                    Words.number(price.map(found -> found.usedBy().size()).orElse(0)),
                    Words.number(price.map(PricedMap::broken).orElse(0)),
                    each.kind().word(),
                    each.name());
        }
        table.writeTo(page);
    }

    private void doubtful() throws IOException {
        List<Integer> doubtful = proposal.doubtful();
        if (doubtful.isEmpty()) {
            return;
        }
        page.heading("Look at these first: they could as well be elsewhere");
        Table table = Table.of("#margin", "in", "or in", "type");
        Bounded<Integer> shown = Bounded.first(doubtful);
        for (int subject : shown.shown()) {
            table.row(
                    CouplingWords.figure(proposal.placement(subject).margin()),
                    proposal.module(proposal.placement(subject).module()),
                    proposal.runnerUp(subject),
                    proposal.type(subject));
        }
        table.writeTo(page);
        shown.writeRest(page, "  ", "type", Format.CSV);
    }

    private void scale() throws IOException {
        List<Plateau> scale = proposal.proposal().scale();
        if (scale.size() > 1) {
            page.heading("Other numbers of modules at which the code rests");
            page.line("  "
                    + scale.stream()
                            .map(plateau -> plateau.modules() + (plateau.chosen() ? " (this one)" : ""))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** What somebody who has read this may want to do now. */
    void writeNext(Invocation invocation) throws IOException {
        if (proposal.proposal().modules().isEmpty()) {
            return;
        }
        page.heading("Next");
        int subject = proposal.doubtful().isEmpty() ? 0 : proposal.doubtful().get(0);
        line("Why is it there?", invocation.command(COMMAND, "--why", proposal.type(subject)));
        String module = proposal.price().cheapestFirst().stream()
                .filter(freeing -> !freeing.cut().isEmpty())
                .findFirst()
                .map(Freeing::module)
                .orElse(proposal.module(0));
        line("What is in a module, and what would have to be cut?", invocation.command(COMMAND, "--explain", module));
        line("How does it look?", invocation.command(COMMAND, "-f", "svg", "-o", "modules.svg"));
        line("Write the draft, to be edited", invocation.command(COMMAND, "-f", "yaml", "-o", "ashlar.yml"));
    }

    private void line(String question, String command) throws IOException {
        page.line("  " + Page.clean(question));
        page.line("    " + page.ink(Ink.NAME, command));
    }
}
