package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Why types are where they are: one, or those of one name in several build modules. */
final class PlacementAnswer extends Answer {
    private final PricedProposal proposal;
    private final List<Integer> subjects;

    PlacementAnswer(PricedProposal proposal, List<Integer> subjects) {
        this.proposal = proposal;
        this.subjects = List.copyOf(subjects);
    }

    @Override
    void text(Page page) throws IOException {
        for (int i = 0; i < subjects.size(); i++) {
            if (i > 0) {
                page.gap();
            }
            write(page, subjects.get(i));
        }
    }

    private void write(Page page, int subject) throws IOException {
        Placement placement = proposal.placement(subject);
        String from = subjects.size() == 1
                ? ""
                : " of " + proposal.evidence().subjects().get(subject).module();
        page.line(page.ink(Ink.HEADING, proposal.type(subject) + from) + " is placed in "
                + page.ink(Ink.NAME, proposal.module(placement.module())));
        if (placement.pinned()) {
            page.line("  because you said so");
            return;
        }
        if (placement.runnerUp().isEmpty()) {
            page.line("  nothing speaks for another module");
        } else {
            page.line("  the runner-up is " + page.ink(Ink.NAME, proposal.runnerUp(subject)) + ", margin "
                    + CouplingWords.figure(placement.margin())
                    + (placement.isDoubtful() ? ": it could as well be there" : ""));
        }
        Table table = Table.of("evidence", "#strength", "because");
        for (Reason reason : placement.reasons()) {
            table.row(reason.kind().label(), CouplingWords.figure(reason.strength()), reason.text());
        }
        table.writeTo(page);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        ProposalJson out = new ProposalJson(json, proposal);
        json.writeArrayFieldStart("placements");
        for (int subject : subjects) {
            out.placement(subject);
        }
        json.writeEndArray();
    }

    @Override
    void rows(Writer out) throws IOException {
        PlacementRows.write(out, proposal, subjects);
    }
}
