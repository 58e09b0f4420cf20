package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.rules.modules.Rule;
import java.io.IOException;
import java.io.Writer;

/** The price of a module map beside that of the proposal. */
final class RatedAnswer extends Answer {
    private final PricedMap rated;
    private final PricedProposal proposal;

    RatedAnswer(PricedMap rated, PricedProposal proposal) {
        this.rated = rated;
        this.proposal = proposal;
    }

    @Override
    void text(Page page) throws IOException {
        new RatedText(page, rated, proposal.map()).write();
        new ProblemText(page)
                .write(proposal.analysis().unread(), proposal.analysis().notes());
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        PriceJson prices = new PriceJson(json);
        json.writeStringField("file", rated.name());
        prices.texts(
                "counted",
                PricedMap.COUNTED.stream()
                        .filter(rule -> !rated.isOff(rule))
                        .map(Rule::word)
                        .toList());
        json.writeBooleanField("listsUses", rated.listsUses());
        side(json, "rated", rated);
        side(json, "proposed", proposal.map());
        SummaryJson.problems(
                json, proposal.analysis().unread(), proposal.analysis().notes());
    }

    private static void side(JsonGenerator json, String name, PricedMap map) throws IOException {
        PriceJson prices = new PriceJson(json);
        json.writeObjectFieldStart(name);
        prices.price("price", map);
        json.writeArrayFieldStart("modules");
        for (ModulePrice module : map.price().modules()) {
            json.writeStartObject();
            ratedModule(json, module, map);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The fields of a module whose types the file says. */
    static void ratedModule(JsonGenerator json, ModulePrice module, PricedMap map) throws IOException {
        json.writeStringField("name", module.name());
        json.writeStringField("kind", module.kind().word());
        json.writeNumberField("typeCount", module.types());
        new PriceJson(json).module(module, map);
    }

    @Override
    void rows(Writer out) throws IOException {
        out.append("figure,rated,proposed\n");
        for (Figure figure : Figure.values()) {
            out.append(figure.key())
                    .append(',')
                    .append(cell(figure, rated))
                    .append(',')
                    .append(cell(figure, proposal.map()))
                    .append('\n');
        }
    }

    private static String cell(Figure figure, PricedMap map) {
        return figure.isOff(map) ? "" : String.valueOf(figure.of(map));
    }
}
