package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.CrossingPairs;
import dev.ashlar.analyzer.price.CyclePrice;
import dev.ashlar.analyzer.price.Freeing;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
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
            doubtful();
            against();
            cheapest();
            scale();
        }
    }

    private void head() throws IOException {
        int types = proposal.evidence().subjects().size();
        int modules = proposal.proposal().modules().size();
        page.line(page.ink(
                Ink.HEADING,
                Words.count(modules, "module") + " proposed for " + Words.count(types, "type") + "; " + cost()));
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

    private String cost() {
        CrossingPairs against = proposal.price().against();
        if (against.isEmpty() && proposal.price().cycles().isEmpty()) {
            return "nothing goes against their order";
        }
        String pairs = Words.count(against.pairs(), "type pair") + " in " + Words.count(against.files(), "file")
                + " of " + Words.number(proposal.order().pairs()) + " across modules";
        return pairs + (against.pairs() == 1 ? " goes" : " go") + " against their order";
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
                    Words.number(price.map(ProposalText::broken).orElse(0)),
                    each.kind().word(),
                    each.name());
        }
        table.writeTo(page);
    }

    private static int broken(ModulePrice price) {
        return price.uses().stream().mapToInt(Neighbour::broken).sum();
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

    private void against() throws IOException {
        for (CyclePrice cycle : proposal.price().cycles()) {
            page.heading("In a circle: " + String.join(", ", cycle.cycle().modules()));
            page.line("  " + Page.clean(cycle.cycle().removal().toString()));
        }
    }

    private void cheapest() throws IOException {
        List<Freeing> costly = proposal.price().cheapestFirst().stream()
                .filter(freeing -> !freeing.cut().isEmpty())
                .toList();
        if (costly.isEmpty()) {
            return;
        }
        page.heading("Modules by what it costs to free them");
        Table table = Table.of("#references", "#type pairs", "#files", "module");
        Bounded<Freeing> shown = Bounded.first(costly);
        shown.shown()
                .forEach(freeing -> table.row(
                        Words.number(freeing.references()),
                        Words.number(freeing.cut().pairs()),
                        Words.number(freeing.cut().files()),
                        freeing.module()));
        table.writeTo(page);
        shown.writeRest(page, "  ", "module", Format.JSON);
        page.gap();
        page.line("  " + page.ink(Ink.NAME, costly.get(0).toString()));
        pairs(page, costly.get(0).cut());
    }

    /** Pairs of types with the line that shows each. */
    static void pairs(Page page, CrossingPairs pairs) throws IOException {
        Table table = Table.of("", "", "");
        Bounded<CrossingPair> shown = Bounded.first(pairs.all());
        shown.shown().forEach(pair -> table.row(simple(pair.from()), "uses " + simple(pair.to()), pair.evidence()));
        table.writeTo(page);
        shown.writeRest(page, "  ", "type pair", Format.JSON);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
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
        line("Write the draft, to be edited", invocation.command(COMMAND, "-f", "yaml", "-o", "ashlar.yml"));
    }

    private void line(String question, String command) throws IOException {
        page.line("  " + Page.clean(question));
        page.line("    " + page.ink(Ink.NAME, command));
    }
}
