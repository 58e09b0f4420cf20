package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.ExternalArtifact;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.coupling.Twins;
import dev.ashlar.analyzer.persistence.UnparsedStatement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Shared models for people: the verdict, then artifact by artifact, then tables, then what is good to know. */
final class CouplingText {
    private static final String COMMAND = "shared-models";

    private final Page page;
    private final Coupling coupling;
    private final CouplingWords words;

    CouplingText(Page page, Coupling coupling) {
        this.page = page;
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
    }

    void write() throws IOException {
        for (String line : new Verdict(coupling).lines()) {
            page.line(page.ink(Ink.HEADING, line));
        }
        if (!words.prefix().isEmpty() && !coupling.artifacts().isEmpty()) {
            page.line(page.ink(
                    Ink.FAINT,
                    "(each package with those below it; lists leave out the beginning " + words.prefix() + ")"));
        }
        ArtifactText artifacts = new ArtifactText(page, coupling, true);
        for (SharedArtifact artifact : coupling.artifacts()) {
            artifacts.write(artifact);
        }
        externals();
        new TablesText(page, coupling).write();
        twins();
        unparsed();
        new Legend(page, coupling).write(coupling.artifacts());
    }

    private void externals() throws IOException {
        for (ExternalArtifact artifact : coupling.externals()) {
            if (artifact.versions().size() >= 2) {
                page.heading("Versions of " + artifact.id() + ", whose source was not given");
                Table table = Table.of("version", "module", "place");
                artifact.consumers()
                        .forEach(consumer -> table.row(
                                consumer.version(),
                                consumer.module(),
                                consumer.place().toString()));
                table.writeTo(page);
            }
        }
    }

    private void twins() throws IOException {
        List<Twins> twins = coupling.twins();
        if (twins.isEmpty()) {
            return;
        }
        page.heading("Copies of one name: no fault; drift is 1.00 where no two of them have the same fields");
        Table table = Table.of("#copies", "#drift", "type");
        Bounded<Twins> shown = Bounded.biggest(twins, twin -> twin.models().size());
        shown.shown()
                .forEach(twin -> table.row(
                        Words.number(twin.models().size()),
                        String.format(Locale.ROOT, "%.2f", twin.drift()),
                        twin.name()));
        table.writeTo(page);
        shown.writeRest(page, "  ", "name", Format.JSON);
    }

    private void unparsed() throws IOException {
        List<UnparsedStatement> unparsed = coupling.unparsed();
        if (!unparsed.isEmpty()) {
            page.heading("Statements that could not be read: nothing is said of their tables");
            Bounded<UnparsedStatement> shown = Bounded.first(unparsed);
            for (UnparsedStatement statement : shown.shown()) {
                page.line("  " + Page.clean(Place.of(statement.path(), statement.line()) + "  " + statement.reason()));
            }
            shown.writeRest(page, "  ", "statement", Format.JSON);
        }
        for (String note : coupling.historyNotes()) {
            page.line(page.ink(Ink.FAINT, "history: " + note));
        }
    }

    /** What somebody who has read this may want to know now. */
    void writeNext(Invocation invocation) throws IOException {
        if (coupling.findings().isEmpty()) {
            return;
        }
        page.heading("Next");
        for (String type : firstShared()) {
            line("Who reads and writes which field of " + type + "?", invocation.command(COMMAND, "--type", type));
        }
        for (TableUsers table : firstContested()) {
            String name = table.table().toString();
            line("Who writes " + name + ", and where?", invocation.command(COMMAND, "--table", name));
        }
        line(
                "All findings, one a line, with file and line?",
                invocation.command(COMMAND, "-f", "csv", "-o", "findings.csv"));
    }

    private List<String> firstShared() {
        return coupling.artifacts().stream()
                .flatMap(artifact -> words.ranked(artifact).stream())
                .map(words::spelling)
                .limit(1)
                .toList();
    }

    private List<TableUsers> firstContested() {
        return coupling.tables().stream()
                .filter(TableUsers::isContested)
                .limit(1)
                .toList();
    }

    private void line(String question, String command) throws IOException {
        page.line("  " + Page.clean(question));
        page.line("    " + page.ink(Ink.NAME, command));
    }
}
