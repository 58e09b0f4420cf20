package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.usage.TableAccess;
import java.io.IOException;
import java.util.List;

/** Tables for people: the contested ones in full, the shared and undecided ones as lists. */
final class TablesText {
    private static final int LOSS = 1000;

    private final Page page;
    private final Coupling coupling;
    private final CouplingWords words;

    TablesText(Page page, Coupling coupling) {
        this.page = page;
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
    }

    void write() throws IOException {
        contested(coupling.tables().stream().filter(TableUsers::isContested).toList());
        shared(coupling.tables().stream()
                .filter(table -> table.isShared() && !table.isContested())
                .toList());
        undecided(coupling.tables().stream()
                .filter(table -> table.undecided().isPresent())
                .toList());
    }

    private void contested(List<TableUsers> tables) throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        page.heading("Tables with several writers: " + tables.size());
        Bounded<TableUsers> shown = Bounded.biggest(tables, TablesText::weight);
        for (TableUsers table : shown.shown()) {
            page.line("  " + page.ink(Ink.NAME, table.table().toString())
                    + Page.clean(table.database().map(name -> "  in " + name).orElse("")));
            for (int writer : table.writers()) {
                page.line("    " + Page.clean(words.shortUnit(writer) + " writes  " + writes(table, writer)));
            }
            if (!table.coWritten().isEmpty()) {
                page.line("    set by several: " + Page.clean(String.join(", ", table.coWritten())));
            }
            for (TableUsers.Omission omission : table.omissions()) {
                page.line("    "
                        + page.ink(
                                Ink.WARNING,
                                words.shortUnit(omission.access().unit()) + " replaces rows without "
                                        + String.join(", ", omission.columns()) + "  "
                                        + omission.access().place()));
            }
        }
        shown.writeRest(page, "  ", "table", Format.JSON);
    }

    /** Lost columns weigh more than any number of columns that several set. */
    private static int weight(TableUsers table) {
        return LOSS * table.omissions().size() + table.coWritten().size();
    }

    private static String writes(TableUsers table, int writer) {
        return CouplingWords.places(table.accesses().stream()
                .filter(access -> access.unit() == writer && access.writes())
                .map(TableAccess::place)
                .distinct()
                .toList());
    }

    private void shared(List<TableUsers> tables) throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        page.heading("Tables that several use and at most one writes: " + tables.size());
        Table rows = Table.of("writer", "table", "users");
        Bounded<TableUsers> shown =
                Bounded.biggest(tables, table -> table.units().size());
        shown.shown()
                .forEach(table -> rows.row(
                        table.writers().isEmpty() ? "nobody" : words.shortUnits(table.writers()),
                        table.table().toString(),
                        words.shortUnits(table.units())));
        rows.writeTo(page);
        shown.writeRest(page, "  ", "table", Format.CSV);
    }

    private void undecided(List<TableUsers> tables) throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        page.heading("Undecided tables: " + tables.size());
        Bounded<TableUsers> shown = Bounded.first(tables);
        for (TableUsers table : shown.shown()) {
            page.line("  "
                    + Page.clean(table.table() + "  " + table.undecided().orElse("") + ": "
                            + words.shortUnits(table.units())));
        }
        shown.writeRest(page, "  ", "table", Format.JSON);
    }
}
