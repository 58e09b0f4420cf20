package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.Analysis;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Shared models, tables and libraries, and what could not be read, because of which there may be more. */
final class CouplingAnswer extends Answer {
    private final Analysis analysis;
    private final Invocation invocation;

    CouplingAnswer(Analysis analysis, Invocation invocation) {
        this.analysis = analysis;
        this.invocation = invocation;
    }

    @Override
    void text(Page page) throws IOException {
        CouplingText text = new CouplingText(page, analysis.coupling());
        text.write();
        new ProblemText(page).write(analysis.unread(), analysis.notes());
        text.writeNext(invocation);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        new CouplingJson(json, analysis.coupling()).write();
        SummaryJson.problems(json, analysis.unread(), analysis.notes());
    }

    @Override
    void rows(Writer out) throws IOException {
        FindingRows.write(out, analysis.coupling().findings());
    }

    @Override
    void markdown(Writer out) throws IOException {
        new CouplingMarkdown(out, analysis.coupling()).write(Optional.empty());
    }
}
