package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.TypePair;
import dev.ashlar.analyzer.question.Usages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Who uses a part. */
final class UsagesAnswer extends Answer {

    private final Usages usages;

    UsagesAnswer(Usages usages) {
        this.usages = usages;
    }

    @Override
    void text(Page page) throws IOException {
        String part = PartNames.phrase(usages.of());
        if (usages.users().isEmpty()) {
            page.line(Page.clean("nothing uses " + part));
            return;
        }
        page.line(page.ink(
                Ink.HEADING,
                part + " is used by " + Words.count(usages.typeCount(), "type") + " in "
                        + Words.count(usages.users().size(), "package") + ", "
                        + Words.count(usages.lineCount(), "use")));
        packages(page);
        new PairText(page).write(pairs());
    }

    private void packages(Page page) throws IOException {
        if (usages.users().size() == 1) {
            return;
        }
        Bounded<Usages.Group> groups =
                Bounded.biggest(usages.users(), group -> group.pairs().size());
        page.gap();
        Table table = Table.of("#pairs", "package", "module");
        for (Usages.Group group : groups.shown()) {
            table.row(
                    Words.number(group.pairs().size()),
                    group.pack().label(),
                    group.pack().module());
        }
        table.writeTo(page);
        groups.writeRest(page, "  ", "package", Format.CSV);
    }

    private List<TypePair> pairs() {
        return usages.users().stream().flatMap(group -> group.pairs().stream()).toList();
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        PairJson.part(json, "of", usages.of());
        json.writeNumberField("types", usages.typeCount());
        json.writeNumberField("uses", usages.lineCount());
        json.writeArrayFieldStart("users");
        for (Usages.Group group : usages.users()) {
            json.writeStartObject();
            PairJson.part(json, "package", group.pack());
            PairJson.pairs(json, group.pairs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    void rows(Writer out) throws IOException {
        PairRows.write(pairs(), out);
    }
}
