package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.Cut;
import java.io.IOException;
import java.io.Writer;

/** The fewest type pairs that must go so that one part does not reach another. */
final class CutAnswer extends Answer {

    private final Cut cut;

    CutAnswer(Cut cut) {
        this.cut = cut;
    }

    @Override
    void text(Page page) throws IOException {
        String from = PartNames.phrase(cut.from());
        String to = PartNames.phrase(cut.to());
        if (cut.pairs().isEmpty()) {
            page.line(Page.clean(from + " does not reach " + to + ": nothing to cut"));
            return;
        }
        String pairs = Words.count(cut.pairs().size(), "type pair") + " (" + Words.uses(cut.pairs()) + ")";
        page.line(page.ink(Ink.HEADING, "without " + pairs + " " + from + " no longer reaches " + to));
        new PairText(page).write(cut.pairs());
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        PairJson.part(json, "from", cut.from());
        PairJson.part(json, "to", cut.to());
        PairJson.pairs(json, cut.pairs());
    }

    @Override
    void rows(Writer out) throws IOException {
        PairRows.write(cut.pairs(), out);
    }
}
