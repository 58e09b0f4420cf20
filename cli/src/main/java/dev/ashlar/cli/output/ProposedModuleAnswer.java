package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.price.ModulePrice;
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

    private final Movable movable;

    ProposedModuleAnswer(PricedProposal proposal, int module) {
        this.proposal = proposal;
        this.module = module;
        this.subject = proposal.proposal().modules().get(module);
        this.types = subject.subjects().stream()
                .sorted(Comparator.comparing(
                                (Integer type) -> !proposal.placement(type).isDoubtful())
                        .thenComparing(proposal::type))
                .toList();
        this.movable = Movable.of(proposal.analysis().graph(), proposal.map(), subject.name());
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
            new MovableText(page, movable).write();
            new ModulePriceText(page).write(price.get());
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

    @Override
    void fields(JsonGenerator json) throws IOException {
        ProposalJson out = new ProposalJson(json, proposal);
        out.module(module);
        new MovableJson(json, movable).write();
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
