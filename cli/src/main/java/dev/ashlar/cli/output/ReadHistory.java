package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.evidence.Cochange;
import java.io.IOException;
import java.util.List;

/**
 * What of a history was looked at.
 *
 * @param known whether there is one
 * @param commits those that change Java files
 * @param large those of them that are left out, as they change too many
 * @param notes what is to be known of it: that it is cut off, or that there is none
 */
public record ReadHistory(boolean known, int commits, int large, List<String> notes) {
    public ReadHistory {
        notes = List.copyOf(notes);
    }

    String sentence() {
        String found = known
                ? "history: " + Words.count(commits, "commit") + " that " + (commits == 1 ? "changes" : "change")
                        + " Java files"
                        + (large == 0
                                ? ""
                                : ", without " + Words.number(large) + " of more than " + Cochange.MOST_FILES
                                        + " files")
                : "history: there is none to look at";
        return notes.isEmpty() ? found : found + "; " + String.join("; ", notes);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("known", known);
        json.writeNumberField("commits", commits);
        json.writeNumberField("large", large);
        json.writeArrayFieldStart("notes");
        for (String note : notes) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
