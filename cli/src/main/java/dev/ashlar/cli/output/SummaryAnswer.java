package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.question.Questions;
import java.io.IOException;
import java.io.Writer;

/** The sum of an analysis; as CSV all its edges. */
final class SummaryAnswer extends Answer {

    private static final int HEAVIEST = 10;

    private final Analysis analysis;
    private final Invocation invocation;

    SummaryAnswer(Analysis analysis, Invocation invocation) {
        this.analysis = analysis;
        this.invocation = invocation;
    }

    @Override
    void text(Page page) throws IOException {
        Questions questions = Questions.about(analysis.graph());
        SummaryText text = new SummaryText(page, questions.summary(HEAVIEST));
        text.write();
        text.writeSharedModels(new Verdict(analysis.coupling()).lines());
        new ProblemText(page).write(analysis.unread(), analysis.notes());
        text.writeNext(new NextQuestions(analysis.graph(), invocation));
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        SummaryJson.write(json, Questions.about(analysis.graph()).summary(HEAVIEST));
        SummaryJson.sharedModels(json, analysis.coupling());
        SummaryJson.problems(json, analysis.unread(), analysis.notes());
    }

    @Override
    void rows(Writer out) throws IOException {
        EdgeRows.header(out);
        EdgeRows rows = new EdgeRows(analysis.graph(), out);
        int pairs = analysis.graph().dependencies().pairs().arcs();
        for (int pair = 0; pair < pairs; pair++) {
            rows.pair(pair);
        }
    }
}
