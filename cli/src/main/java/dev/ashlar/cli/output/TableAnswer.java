package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.usage.TableAccess;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Who reads and writes the tables of one name, one for each database. */
final class TableAnswer extends Answer {
    private final String unit;
    private final CouplingWords words;
    private final List<TableUsers> tables;

    TableAnswer(Coupling coupling, List<TableUsers> tables) {
        this.unit = coupling.usage().units().kind().label();
        this.words = new CouplingWords(coupling);
        this.tables = tables;
    }

    @Override
    void text(Page page) throws IOException {
        for (TableUsers table : tables) {
            page.line(page.ink(
                    Ink.HEADING,
                    table.table() + table.database().map(name -> " in " + name).orElse("")));
            page.line("  writers " + (table.writers().isEmpty() ? "nobody" : Page.clean(words.units(table.writers())))
                    + ", users " + Page.clean(words.units(table.units())));
            if (table.undecided().isPresent()) {
                page.line("  " + Page.clean(table.undecided().get()) + ": undecided");
            }
            line(page, "columns", table.columns());
            line(page, "set by several", List.copyOf(table.coWritten()));
            for (TableUsers.Omission omission : table.omissions()) {
                line(page, "lost by " + omission.access().place(), omission.columns());
            }
            accesses(page, table);
        }
    }

    private static void line(Page page, String title, List<String> columns) throws IOException {
        if (!columns.isEmpty()) {
            page.line("  " + Page.clean(title + ": " + String.join(", ", columns)));
        }
    }

    private void accesses(Page page, TableUsers table) throws IOException {
        Table rows = Table.of(unit, "operation", "carrier", "by", "place", "columns");
        for (TableAccess access : table.accesses()) {
            rows.row(
                    words.unit(access.unit()),
                    access.operation().label(),
                    access.carrier().label(),
                    access.how(),
                    access.place().toString(),
                    access.allColumns() && access.columns().isEmpty() ? "all" : String.join(" ", access.columns()));
        }
        rows.writeTo(page);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        TableJson fields = new TableJson(json, words);
        json.writeStringField("unit", unit);
        json.writeArrayFieldStart("tables");
        for (TableUsers table : tables) {
            json.writeStartObject();
            fields.fields(table);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    void rows(Writer out) throws IOException {
        out.append("table,database,unit,operation,carrier,by,columns,file,line\n");
        for (TableUsers table : tables) {
            for (TableAccess access : table.accesses()) {
                out.append(String.join(
                                ",",
                                CsvCells.of(table.table().toString()),
                                CsvCells.of(table.database().orElse("")),
                                CsvCells.of(words.unit(access.unit())),
                                access.operation().label(),
                                access.carrier().label(),
                                CsvCells.of(access.how()),
                                CsvCells.of(String.join(" ", access.columns())),
                                CsvCells.of(access.place().path()),
                                String.valueOf(access.place().line())))
                        .append('\n');
            }
        }
    }
}
