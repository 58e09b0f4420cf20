package dev.ashlar.cli.output;

import dev.ashlar.analyzer.question.Cycles.Cycle;
import dev.ashlar.analyzer.question.Evidence;
import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.Step;
import java.io.IOException;

/** Writes one cycle for people: how big it is, a shortest way round with a line for every step, and who else is in it. */
final class CycleText {

    private final Page page;
    private final String noun;

    CycleText(Page page, String noun) {
        this.page = page;
        this.noun = noun;
    }

    void write(int number, Cycle cycle) throws IOException {
        int members = cycle.members().size();
        page.heading(number + ". " + Words.count(members, noun) + ", tied by "
                + Words.count(cycle.typePairs(), "type pair"));
        boolean wayIsAll = cycle.shortest().size() == members;
        page.line(wayIsAll ? "  the way round" : "  a shortest way round");
        for (Step step : cycle.shortest()) {
            step(step);
        }
        if (!wayIsAll) {
            members(cycle);
        }
    }

    private void step(Step step) throws IOException {
        String from = PartNames.name(step.from(), step.to());
        String to = PartNames.name(step.to(), step.from());
        String others = step.typePairs() == 1 ? "" : "  (" + Words.count(step.typePairs(), "type pair") + ")";
        page.line("    " + page.ink(Ink.NAME, from) + " -> " + page.ink(Ink.NAME, to) + others);
        Evidence line = step.example().evidence().get(0);
        page.line("      " + Page.clean(Place.of(line.file(), line.line())) + "  "
                + line.kind().label() + ' '
                + Page.clean(PartNames.simpleName(step.example().to())));
    }

    private void members(Cycle cycle) throws IOException {
        page.line("  all " + noun + "s");
        Bounded<Part> members = Bounded.first(cycle.members());
        boolean oneModule =
                cycle.members().stream().map(Part::module).distinct().count() == 1;
        for (Part member : members.shown()) {
            page.line("    " + page.ink(Ink.NAME, oneModule ? member.label() : member.fullLabel()));
        }
        members.writeRest(page, "    ", noun, Format.CSV);
    }
}
