package dev.ashlar.cli.output;

import dev.ashlar.analyzer.question.Summary;
import dev.ashlar.analyzer.question.Summary.CycleCount;
import dev.ashlar.analyzer.question.Summary.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures of a code base for somebody who sees it for the first time. */
final class SummaryText {

    private final Page page;
    private final Summary summary;

    SummaryText(Page page, Summary summary) {
        this.page = page;
        this.summary = summary;
    }

    void write() throws IOException {
        if (summary.files() == 0) {
            page.line("no Java source files found");
            return;
        }
        page.line(page.ink(Ink.HEADING, Words.count(summary.files(), "Java file")));
        sizes();
        cycles();
        heaviest();
    }

    private void sizes() throws IOException {
        Table.of("", "#", "")
                .row("modules", Words.number(summary.modules()), "")
                .row("packages", Words.number(summary.packages()), "")
                .row("types", Words.number(summary.types()), nested())
                .row("lines", Words.number(summary.lines()), "")
                .row("dependencies", Words.number(summary.dependencies()), dependencies())
                .writeTo(page);
    }

    private String dependencies() {
        return "pairs of types, with " + Words.count(summary.evidence(), "use");
    }

    private String nested() {
        return summary.nestedTypes() == 0 ? "" : Words.number(summary.nestedTypes()) + " of them nested";
    }

    private void cycles() throws IOException {
        page.heading("Cycles: groups that depend on each other in a circle");
        Table table = Table.of("level", "#cycles", "#members", "#biggest");
        List<CycleCount> coarsestFirst = new ArrayList<>(summary.cycles());
        coarsestFirst.sort(Comparator.comparing(CycleCount::level).reversed());
        for (CycleCount cycles : coarsestFirst) {
            table.row(
                    PartNames.level(cycles.level()),
                    Words.number(cycles.count()),
                    Words.number(cycles.members()),
                    Words.number(cycles.biggest()));
        }
        table.writeTo(page);
    }

    private void heaviest() throws IOException {
        if (summary.heaviest().isEmpty()) {
            return;
        }
        page.heading("Heaviest types: those with most dependencies");
        Table table = Table.of("#used by", "#uses", "#lines", "type");
        for (Weight weight : summary.heaviest()) {
            table.row(
                    Words.number(weight.fanIn()),
                    Words.number(weight.fanOut()),
                    Words.number(weight.lines()),
                    weight.type().label());
        }
        table.writeTo(page);
    }

    /** What is shared, in three sentences. */
    void writeSharedModels(List<String> verdict) throws IOException {
        if (summary.files() > 0) {
            page.heading("Shared models");
            for (String line : verdict) {
                page.line("  " + Page.clean(line));
            }
        }
    }

    /** What somebody who has read this may want to know now. */
    void writeNext(NextQuestions next) throws IOException {
        if (summary.files() == 0) {
            return;
        }
        page.heading("Next");
        for (NextQuestions.Question question : next.to(summary)) {
            page.line("  " + Page.clean(question.words()));
            page.line("    " + page.ink(Ink.NAME, question.command()));
        }
    }
}
