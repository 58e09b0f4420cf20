package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.Route;
import dev.ashlar.analyzer.question.Step;
import java.io.IOException;
import java.io.Writer;

/** How one part reaches another. */
final class RouteAnswer extends Answer {

    private final Route route;

    RouteAnswer(Route route) {
        this.route = route;
    }

    @Override
    void text(Page page) throws IOException {
        if (route.steps().isEmpty()) {
            page.line(Page.clean(ends(" does not reach ") + ", in any number of steps"));
            return;
        }
        page.line(page.ink(
                Ink.HEADING,
                ends(" reaches ") + " in " + Words.count(route.steps().size(), "step")));
        for (Step step : route.steps()) {
            new PairText(page)
                    .write(
                            step.example(),
                            step.lines() - step.example().evidence().size());
        }
    }

    private String ends(String verb) {
        return PartNames.phrase(route.from()) + verb + PartNames.phrase(route.to());
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        PairJson.part(json, "from", route.from());
        PairJson.part(json, "to", route.to());
        StepJson.write(json, "steps", route.steps());
    }

    @Override
    void rows(Writer out) throws IOException {
        PairRows.write(route.steps().stream().map(Step::example).toList(), out);
    }
}
