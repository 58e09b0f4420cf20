package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.movable.Blocker;
import dev.ashlar.analyzer.movable.MovableSet;
import dev.ashlar.analyzer.movable.RootBlockers;
import dev.ashlar.analyzer.movable.Unlock;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what of a module could move as JSON, in full. */
final class MovableJson {
    private final JsonGenerator json;
    private final Movable movable;

    MovableJson(JsonGenerator json, Movable movable) {
        this.json = json;
        this.movable = movable;
    }

    /** A field {@code movable}. */
    void write() throws IOException {
        RootBlockers blockers = movable.blockers();
        MovableSet today = blockers.today();
        json.writeObjectFieldStart("movable");
        json.writeStringField("side", today.side().name().toLowerCase(Locale.ROOT));
        files("files", today.files());
        files("along", today.along());
        files("joined", today.joined());
        files("staying", today.staying());
        files("apart", today.apart());
        files("divided", today.divided());
        json.writeArrayFieldStart("unlocks");
        for (Unlock unlock : blockers.unlocks()) {
            unlock(unlock);
        }
        json.writeEndArray();
        json.writeNumberField("blockersInAll", blockers.blockersInAll());
        json.writeNumberField("referencesInAll", blockers.referencesInAll());
        json.writeEndObject();
    }

    private void files(String name, List<Integer> files) throws IOException {
        json.writeArrayFieldStart(name);
        for (int file : files) {
            json.writeString(movable.file(file));
        }
        json.writeEndArray();
    }

    private void unlock(Unlock unlock) throws IOException {
        json.writeStartObject();
        json.writeNumberField("references", unlock.references());
        files("files", unlock.files());
        files("along", unlock.movable().along());
        files("joined", unlock.movable().joined());
        json.writeArrayFieldStart("cut");
        for (Blocker blocker : unlock.cut()) {
            blocker(blocker);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void blocker(Blocker blocker) throws IOException {
        Dependencies dependencies = movable.graph().dependencies();
        json.writeStartObject();
        json.writeStringField("from", movable.file(blocker.from()));
        json.writeStringField("to", movable.file(blocker.to()));
        json.writeBooleanField("forbidden", blocker.isForbidden());
        json.writeArrayFieldStart("references");
        for (int edge : blocker.edges()) {
            json.writeStartObject();
            json.writeStringField("kind", dependencies.kind(edge).label());
            json.writeStringField("file", movable.file(dependencies.file(edge)));
            json.writeNumberField("line", dependencies.line(edge));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
