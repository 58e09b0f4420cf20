package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.UnreadFile;
import dev.ashlar.analyzer.build.CodeBase.Note;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.question.Summary;
import java.io.IOException;
import java.util.List;

/** Writes the sum of an analysis as JSON. */
final class SummaryJson {

    private SummaryJson() {}

    /** Writes the figures. */
    static void write(JsonGenerator json, Summary summary) throws IOException {
        json.writeNumberField("modules", summary.modules());
        json.writeNumberField("packages", summary.packages());
        json.writeNumberField("topLevelTypes", summary.topLevelTypes());
        json.writeNumberField("nestedTypes", summary.nestedTypes());
        json.writeNumberField("files", summary.files());
        json.writeNumberField("lines", summary.lines());
        json.writeNumberField("dependencies", summary.dependencies());
        json.writeNumberField("edges", summary.evidence());
        cycles(json, summary.cycles());
        heaviest(json, summary.heaviest());
    }

    private static void cycles(JsonGenerator json, List<Summary.CycleCount> cycles) throws IOException {
        json.writeArrayFieldStart("cycles");
        for (Summary.CycleCount level : cycles) {
            json.writeStartObject();
            json.writeStringField("level", PartNames.level(level.level()));
            json.writeNumberField("count", level.count());
            json.writeNumberField("members", level.members());
            json.writeNumberField("biggest", level.biggest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void heaviest(JsonGenerator json, List<Summary.Weight> heaviest) throws IOException {
        json.writeArrayFieldStart("heaviest");
        for (Summary.Weight weight : heaviest) {
            json.writeStartObject();
            json.writeStringField("module", weight.type().module());
            json.writeStringField("name", weight.type().name());
            json.writeNumberField("usedBy", weight.fanIn());
            json.writeNumberField("uses", weight.fanOut());
            json.writeNumberField("lines", weight.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what is shared, in sentences and counts. */
    static void sharedModels(JsonGenerator json, Coupling coupling) throws IOException {
        json.writeObjectFieldStart("sharedModels");
        json.writeStringField("unit", coupling.usage().units().kind().label());
        json.writeArrayFieldStart("verdict");
        for (String line : new Verdict(coupling).lines()) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeNumberField("modelTypes", coupling.usage().models().all().size());
        json.writeNumberField("artifacts", coupling.artifacts().size());
        json.writeNumberField("tables", coupling.tables().size());
        json.writeNumberField("findings", coupling.findings().size());
        json.writeEndObject();
    }

    /** Writes everything that could not be read. */
    static void problems(JsonGenerator json, List<UnreadFile> unread, List<Note> notes) throws IOException {
        json.writeArrayFieldStart("unread");
        for (UnreadFile file : unread) {
            json.writeStartObject();
            problem(json, file.path(), file.line(), file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (Note note : notes) {
            json.writeStartObject();
            problem(json, note.path(), note.line(), note.reason());
            json.writeBooleanField("lossy", note.lossy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void problem(JsonGenerator json, String path, int line, String reason) throws IOException {
        json.writeStringField("path", path);
        json.writeNumberField("line", line);
        json.writeStringField("reason", reason);
    }
}
