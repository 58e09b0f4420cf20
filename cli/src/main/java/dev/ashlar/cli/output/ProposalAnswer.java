package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.reports.ModuleMapPicture;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;

/** Proposed modules and their price. */
final class ProposalAnswer extends Answer {
    private final PricedProposal proposal;
    private final Invocation invocation;

    ProposalAnswer(PricedProposal proposal, Invocation invocation) {
        this.proposal = proposal;
        this.invocation = invocation;
    }

    @Override
    void text(Page page) throws IOException {
        ProposalText text = new ProposalText(page, proposal);
        text.write();
        new ProblemText(page)
                .write(proposal.analysis().unread(), proposal.analysis().notes());
        text.writeNext(invocation);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        new ProposalJson(json, proposal).write();
        SummaryJson.problems(
                json, proposal.analysis().unread(), proposal.analysis().notes());
    }

    @Override
    void rows(Writer out) throws IOException {
        PlacementRows.write(
                out,
                proposal,
                IntStream.range(0, proposal.proposal().placements().size())
                        .boxed()
                        .toList());
    }

    @Override
    void yaml(Writer out) throws IOException {
        out.append(proposal.draft());
    }

    @Override
    void markdown(Writer out) throws IOException {
        new ProposalMarkdown(out, proposal).write();
    }

    @Override
    ModuleMapPicture picture() {
        return ProposalPicture.of(proposal);
    }
}
