package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.question.Cycles;
import dev.ashlar.analyzer.question.Cycles.Cycle;
import dev.ashlar.analyzer.question.Part;
import java.io.IOException;
import java.io.Writer;

/** What depends on each other in a circle. */
final class CyclesAnswer extends Answer {

    private final Cycles cycles;
    private final String level;
    private final String noun;

    CyclesAnswer(Cycles cycles) {
        this.cycles = cycles;
        this.level = PartNames.level(cycles.level());
        this.noun = PartNames.noun(cycles.level());
    }

    @Override
    void text(Page page) throws IOException {
        int count = cycles.cycles().size();
        if (count == 0) {
            page.line("no cycles between " + level);
            return;
        }
        page.line(page.ink(
                Ink.HEADING, Words.count(count, "cycle") + " of " + level + (count > 1 ? ", the biggest first" : "")));
        Bounded<Cycle> shown = Bounded.first(cycles.cycles());
        for (int i = 0; i < shown.shown().size(); i++) {
            new CycleText(page, noun).write(i + 1, shown.shown().get(i));
        }
        if (shown.hidden() > 0) {
            page.gap();
            shown.writeRest(page, "", "cycle", Format.CSV);
        }
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        json.writeStringField("level", level);
        json.writeArrayFieldStart("cycles");
        for (Cycle cycle : cycles.cycles()) {
            json.writeStartObject();
            cycle(json, cycle);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void cycle(JsonGenerator json, Cycle cycle) throws IOException {
        json.writeArrayFieldStart("members");
        for (Part member : cycle.members()) {
            PairJson.part(json, member);
        }
        json.writeEndArray();
        json.writeNumberField("dependencies", cycle.dependencies());
        json.writeNumberField("typePairs", cycle.typePairs());
        StepJson.write(json, "shortest", cycle.shortest());
    }

    @Override
    void rows(Writer out) throws IOException {
        out.append("cycle,level,module,name\n");
        int number = 0;
        for (Cycle cycle : cycles.cycles()) {
            number++;
            for (Part member : cycle.members()) {
                out.append(String.valueOf(number)).append(',').append(level).append(',');
                out.append(CsvCells.of(member.module()))
                        .append(',')
                        .append(CsvCells.of(member.name()))
                        .append('\n');
            }
        }
    }
}
