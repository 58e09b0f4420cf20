package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.Step;
import java.io.IOException;
import java.util.List;

/** Writes the steps of a path as JSON. */
final class StepJson {

    private StepJson() {}

    static void write(JsonGenerator json, String field, List<Step> steps) throws IOException {
        json.writeArrayFieldStart(field);
        for (Step step : steps) {
            json.writeStartObject();
            PairJson.part(json, "from", step.from());
            PairJson.part(json, "to", step.to());
            json.writeNumberField("typePairs", step.typePairs());
            json.writeNumberField("uses", step.lines());
            json.writeObjectFieldStart("example");
            PairJson.pair(json, step.example());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
