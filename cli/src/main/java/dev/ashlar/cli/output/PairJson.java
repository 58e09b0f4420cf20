package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.Evidence;
import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.TypePair;
import java.io.IOException;
import java.util.List;

/** Writes parts, type pairs and their lines as JSON, the same fields in every answer. */
final class PairJson {

    private PairJson() {}

    /** Writes a part: its level, module and name. */
    static void part(JsonGenerator json, String field, Part part) throws IOException {
        json.writeFieldName(field);
        part(json, part);
    }

    static void part(JsonGenerator json, Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", PartNames.level(part.level()));
        json.writeStringField("module", part.module());
        json.writeStringField("name", part.name());
        json.writeEndObject();
    }

    /** Writes the field {@code typePairs}. */
    static void pairs(JsonGenerator json, List<TypePair> pairs) throws IOException {
        json.writeArrayFieldStart("typePairs");
        for (TypePair pair : pairs) {
            json.writeStartObject();
            pair(json, pair);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of a pair. */
    static void pair(JsonGenerator json, TypePair pair) throws IOException {
        part(json, "from", pair.from());
        part(json, "to", pair.to());
        json.writeArrayFieldStart("evidence");
        for (Evidence line : pair.evidence()) {
            json.writeStartObject();
            json.writeStringField("kind", line.kind().label());
            json.writeStringField("tier", line.tier().label());
            json.writeStringField("file", line.file());
            json.writeNumberField("line", line.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
