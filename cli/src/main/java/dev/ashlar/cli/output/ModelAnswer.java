package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.usage.Escape;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.UseLevel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One model: its fields by consumer. */
final class ModelAnswer extends Answer {
    private static final int WIDEST = 80;

    private final Coupling coupling;
    private final CouplingWords words;
    private final SharedModel model;
    private final ModelType type;

    ModelAnswer(Coupling coupling, SharedModel model) {
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
        this.model = model;
        this.type = words.type(model);
    }

    @Override
    void text(Page page) throws IOException {
        page.line(page.ink(Ink.HEADING, type.name()) + Page.clean("  " + type.place() + "  model: " + type.reason()));
        page.line("  "
                + Page.clean("owner " + words.owner(model) + "  "
                        + CouplingWords.places(model.owner().evidence())));
        if (model.table().isPresent()) {
            page.line("  table " + Page.clean(model.table().get().toString()));
        }
        if (model.commits().isPresent()) {
            page.line("  " + Words.count(model.commits().get(), "commit"));
        }
        for (Place place : model.mentions()) {
            page.line("  " + Page.clean(CouplingWords.naming(List.of(place))));
        }
        if (model.uses().isEmpty()) {
            page.line("  no consumer uses it: " + model.status().label());
            return;
        }
        matrix(page);
        levels(page);
        escapes(page);
    }

    /** Rows are fields, columns are consumers. */
    private void matrix(Page page) throws IOException {
        page.heading("Fields by " + (words.isOfPackages() ? "package" : "deployable")
                + ": r read, w written by name"
                + (words.prefix().isEmpty() ? "" : "; names are without " + words.prefix()));
        List<String> titles = titles(page);
        titles.add("field");
        Table table = Table.of(titles.toArray(String[]::new));
        for (String field : fields()) {
            List<String> cells = new ArrayList<>();
            model.uses().forEach(use -> cells.add(cell(use, field)));
            cells.add(field);
            table.row(cells.toArray(String[]::new));
        }
        table.writeTo(page);
    }

    /** The consumers; numbers and an explanation where their names would make the table too wide to be read. */
    private List<String> titles(Page page) throws IOException {
        List<String> names = new ArrayList<>();
        model.uses().forEach(use -> names.add(words.shortUnit(use.unit())));
        if (String.join("  ", names).length() <= WIDEST) {
            return names;
        }
        List<String> numbers = new ArrayList<>();
        for (String name : names) {
            numbers.add(String.valueOf(numbers.size() + 1));
            page.line("  " + numbers.size() + " = " + Page.clean(name));
        }
        return numbers;
    }

    /** Those of the type, and what was used of types nested in it. */
    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(type.fields());
        model.uses().forEach(use -> fields.addAll(use.fields()));
        return fields;
    }

    private static String cell(ModelUse use, String field) {
        return (use.reads().contains(field) ? "r" : "") + (use.writes().contains(field) ? "w" : "");
    }

    private void levels(Page page) throws IOException {
        page.heading("How strongly, and where");
        Table table = Table.of("consumer", "level", "place");
        for (ModelUse use : model.uses()) {
            for (Map.Entry<UseLevel, Place> level : use.evidence().entrySet()) {
                table.row(
                        words.shortUnit(use.unit()),
                        level.getKey().label(),
                        level.getValue().toString());
            }
        }
        table.writeTo(page);
    }

    private void escapes(Page page) throws IOException {
        if (model.uses().stream().allMatch(use -> use.escapes().isEmpty())) {
            return;
        }
        page.heading("Where values escape, so that more fields may be used than were seen");
        Table table = Table.of("consumer", "how", "place");
        for (ModelUse use : model.uses()) {
            for (Escape escape : use.escapes()) {
                table.row(
                        words.shortUnit(use.unit()),
                        escape.reason(),
                        escape.place().toString());
            }
        }
        table.writeTo(page);
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        json.writeStringField("unit", coupling.usage().units().kind().label());
        json.writeFieldName("model");
        new CouplingJson(json, coupling).model(model);
    }

    @Override
    void rows(Writer out) throws IOException {
        out.append("type,field,consumer,reads,writes\n");
        for (String field : fields()) {
            for (ModelUse use : model.uses()) {
                out.append(String.join(
                                ",",
                                CsvCells.of(type.name()),
                                CsvCells.of(field),
                                CsvCells.of(words.unit(use.unit())),
                                String.valueOf(use.reads().contains(field)),
                                String.valueOf(use.writes().contains(field))))
                        .append('\n');
            }
        }
    }
}
