package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.usage.Escape;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Place;
import java.io.IOException;
import java.util.Collection;

/** Writes what one consumer does with one model as JSON, and the small things that other writers need too. */
final class UseJson {
    private final JsonGenerator json;
    private final CouplingWords words;

    UseJson(JsonGenerator json, CouplingWords words) {
        this.json = json;
        this.words = words;
    }

    void fields(ModelUse use) throws IOException {
        json.writeStringField("consumer", words.unit(use.unit()));
        json.writeStringField("level", use.level().name());
        json.writeNumberField("constructions", use.constructions());
        texts("reads", use.reads());
        texts("writes", use.writes());
        json.writeArrayFieldStart("escapes");
        for (Escape escape : use.escapes()) {
            json.writeStartObject();
            json.writeStringField("reason", escape.reason());
            json.writeBooleanField("fills", escape.fills());
            placeFields(escape.place());
            json.writeEndObject();
        }
        json.writeEndArray();
        places("evidence", use.evidence().values());
    }

    void texts(String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void places(String field, Collection<Place> places) throws IOException {
        json.writeArrayFieldStart(field);
        for (Place place : places) {
            json.writeStartObject();
            placeFields(place);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void placeFields(Place place) throws IOException {
        json.writeStringField("file", place.path());
        json.writeNumberField("line", place.line());
    }
}
