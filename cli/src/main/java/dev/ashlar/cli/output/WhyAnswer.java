package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.Why;
import java.io.IOException;
import java.io.Writer;

/** Why one part depends on another. */
final class WhyAnswer extends Answer {

    private final Why why;

    WhyAnswer(Why why) {
        this.why = why;
    }

    @Override
    void text(Page page) throws IOException {
        if (why.pairs().isEmpty()) {
            page.line(Page.clean(notDirectly()));
            return;
        }
        page.line(page.ink(
                Ink.HEADING,
                ends(" depends on ") + ": " + Words.count(why.pairs().size(), "type pair") + ", "
                        + Words.uses(why.pairs())));
        new PairText(page).write(why.pairs());
    }

    private String notDirectly() {
        return why.distance() == 0
                ? ends(" does not depend on ") + ", neither directly nor over others"
                : ends(" does not depend directly on ") + ", but reaches it in " + Words.count(why.distance(), "step")
                        + " (see 'ashlar path')";
    }

    private String ends(String verb) {
        return PartNames.phrase(why.from()) + verb + PartNames.phrase(why.to());
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        PairJson.part(json, "from", why.from());
        PairJson.part(json, "to", why.to());
        json.writeNumberField("distance", why.distance());
        PairJson.pairs(json, why.pairs());
    }

    @Override
    void rows(Writer out) throws IOException {
        PairRows.write(why.pairs(), out);
    }
}
