package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.analyzer.proposal.ProposedModule;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One proposed module: its types, its neighbours, its tables, and what frees it. */
final class ProposedModuleAnswer extends Answer {
    private final PricedProposal proposal;
    private final int module;
    private final ProposedModule subject;
    /** Doubtful ones first. */
    private final List<Integer> types;

    ProposedModuleAnswer(PricedProposal proposal, int module) {
        this.proposal = proposal;
        this.module = module;
        this.subject = proposal.proposal().modules().get(module);
        this.types = subject.subjects().stream()
                .sorted(Comparator.comparing(
                                (Integer type) -> !proposal.placement(type).isDoubtful())
                        .thenComparing(proposal::type))
                .toList();
    }

    @Override
    void text(Page page) throws IOException {
        Optional<ModulePrice> price = proposal.price().module(subject.name());
        page.line(page.ink(Ink.HEADING, subject.name()) + ": " + subject.kind().word() + ", "
                + Words.count(types.size(), "type") + ", "
                + price.map(ModulePrice::internalTypes).orElse(0)
                + " used by nobody else");
        types(page);
        if (price.isPresent()) {
            neighbours(page, "Uses", price.get().uses());
            neighbours(page, "Used by", price.get().usedBy());
            tables(page, price.get());
            page.heading("To free it");
            page.line("  " + page.ink(Ink.NAME, price.get().freeing().toString()));
            ProposalText.pairs(page, price.get().freeing().cut());
        }
    }

    private void types(Page page) throws IOException {
        page.heading("Types");
        Table table = Table.of("", "", "");
        Bounded<Integer> shown = Bounded.first(types);
        for (int type : shown.shown()) {
            boolean doubtful = proposal.placement(type).isDoubtful();
            table.row(
                    proposal.type(type),
                    doubtful ? "could as well be in " + proposal.runnerUp(type) : "",
                    proposal.reason(type));
        }
        table.writeTo(page);
        shown.writeRest(page, "  ", "type", Format.CSV);
    }

    private static void neighbours(Page page, String title, List<Neighbour> neighbours) throws IOException {
        if (neighbours.isEmpty()) {
            return;
        }
        page.heading(title);
        Table table = Table.of("#type pairs", "#references", "#against", "module");
        neighbours.forEach(neighbour -> table.row(
                Words.number(neighbour.pairs()),
                Words.number(neighbour.references()),
                Words.number(neighbour.broken()),
                neighbour.module()));
        table.writeTo(page);
    }

    private static void tables(Page page, ModulePrice price) throws IOException {
        if (price.reads().isEmpty() && price.writes().isEmpty()) {
            return;
        }
        page.heading("Tables");
        Table table = Table.of("", "");
        price.writes().forEach(each -> table.row("writes", each.toString()));
        price.reads().stream()
                .filter(each -> !price.writes().contains(each))
                .forEach(each -> table.row("reads", each.toString()));
        table.writeTo(page);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        ProposalJson out = new ProposalJson(json, proposal);
        out.module(module);
        json.writeArrayFieldStart("placements");
        for (int type : types) {
            out.placement(type);
        }
        json.writeEndArray();
    }

    @Override
    void rows(Writer out) throws IOException {
        PlacementRows.write(out, proposal, types);
    }
}
