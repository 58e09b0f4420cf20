package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.usage.TableAccess;
import java.io.IOException;

/** Writes a table and its users as JSON. */
final class TableJson {
    private final JsonGenerator json;
    private final CouplingWords words;
    private final UseJson uses;

    TableJson(JsonGenerator json, CouplingWords words) {
        this.json = json;
        this.words = words;
        this.uses = new UseJson(json, words);
    }

    void fields(TableUsers table) throws IOException {
        json.writeStringField("table", table.table().toString());
        json.writeStringField("database", table.database().orElse(""));
        json.writeStringField("undecided", table.undecided().orElse(""));
        json.writeBooleanField("contested", table.isContested());
        uses.texts("columns", table.columns());
        uses.texts("users", table.units().stream().map(words::unit).toList());
        uses.texts("writers", table.writers().stream().map(words::unit).toList());
        uses.texts("coWritten", table.coWritten());
        json.writeArrayFieldStart("omissions");
        for (TableUsers.Omission omission : table.omissions()) {
            json.writeStartObject();
            json.writeStringField("unit", words.unit(omission.access().unit()));
            uses.texts("columns", omission.columns());
            uses.placeFields(omission.access().place());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("accesses");
        for (TableAccess access : table.accesses()) {
            json.writeStartObject();
            json.writeStringField("unit", words.unit(access.unit()));
            json.writeStringField("operation", access.operation().label());
            json.writeStringField("carrier", access.carrier().label());
            json.writeStringField("by", access.how());
            uses.texts("columns", access.columns());
            json.writeBooleanField("allColumns", access.allColumns());
            uses.placeFields(access.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
