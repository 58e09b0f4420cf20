package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every model of a shared artifact with every consumer. */
final class UsesAnswer extends Answer {
    private record Row(SharedArtifact artifact, SharedModel model, ModelUse use) {}

    private final Coupling coupling;
    private final CouplingWords words;
    private final List<Row> rows = new ArrayList<>();

    UsesAnswer(Coupling coupling) {
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
        for (SharedArtifact artifact : coupling.artifacts()) {
            for (SharedModel model : artifact.models()) {
                model.uses().forEach(use -> rows.add(new Row(artifact, model, use)));
            }
        }
    }

    @Override
    void text(Page page) throws IOException {
        if (rows.isEmpty()) {
            page.line("no model of a shared artifact is used");
            return;
        }
        Table table = Table.of("level", "#reads", "#writes", "#makes", "escapes", "consumer", "type");
        for (Row row : rows) {
            table.row(
                    row.use().level().label(),
                    Words.number(row.use().reads().size()),
                    Words.number(row.use().writes().size()),
                    Words.number(row.use().constructions()),
                    row.use().escapes().isEmpty() ? "" : "yes",
                    words.unit(row.use().unit()),
                    words.type(row.model()).name());
        }
        table.writeTo(page);
        page.line(page.ink(Ink.FAINT, "where values escape, the fields that were seen are a lower bound"));
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        json.writeStringField("unit", coupling.usage().units().kind().label());
        json.writeArrayFieldStart("uses");
        UseJson uses = new UseJson(json, words);
        for (Row row : rows) {
            json.writeStartObject();
            json.writeStringField("artifact", row.artifact().name());
            json.writeStringField("type", words.type(row.model()).name());
            uses.fields(row.use());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    void rows(Writer out) throws IOException {
        out.append(
                "artifact,type,consumer,level,escapes,fields_total,fields_read,fields_written,constructions,read_set,"
                        + "write_set\n");
        for (Row row : rows) {
            ModelType type = words.type(row.model());
            ModelUse use = row.use();
            out.append(String.join(
                            ",",
                            CsvCells.of(row.artifact().name()),
                            CsvCells.of(type.name()),
                            CsvCells.of(words.unit(use.unit())),
                            use.level().name(),
                            String.valueOf(!use.escapes().isEmpty()),
                            String.valueOf(type.fields().size()),
                            String.valueOf(use.reads().size()),
                            String.valueOf(use.writes().size()),
                            String.valueOf(use.constructions()),
                            set(use.reads()),
                            set(use.writes())))
                    .append('\n');
        }
    }

    private static String set(Set<String> fields) {
        return CsvCells.of(String.join(" ", fields));
    }
}
