package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.CrossingPairs;
import dev.ashlar.analyzer.price.CyclePrice;
import dev.ashlar.analyzer.price.Freeing;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.rules.violation.Removal;
import java.io.IOException;
import java.util.List;

/** What modules cost, for people: the same words whether they are proposed or drawn by people. */
final class ModulePriceText {
    private final Page page;

    ModulePriceText(Page page) {
        this.page = page;
    }

    /** One module: neighbours, tables, what frees it. */
    void write(ModulePrice price) throws IOException {
        neighbours("Uses", price.uses());
        neighbours("Used by", price.usedBy());
        tables(price);
        page.heading("To free it from what breaks a rule");
        page.line("  " + page.ink(Ink.NAME, price.freeing().toString()));
        pairs(price.freeing().cut());
    }

    private void neighbours(String title, List<Neighbour> neighbours) throws IOException {
        if (neighbours.isEmpty()) {
            return;
        }
        page.heading(title);
        Table table = Table.of("#type pairs", "#references", "#against", "module");
        neighbours.forEach(neighbour -> table.row(
                Words.number(neighbour.pairs()),
                Words.number(neighbour.references()),
                Words.number(neighbour.broken()),
                neighbour.module()));
        table.writeTo(page);
    }

    private void tables(ModulePrice price) throws IOException {
        if (price.reads().isEmpty() && price.writes().isEmpty()) {
            return;
        }
        page.heading("Tables");
        Table table = Table.of("", "");
        price.writes().forEach(each -> table.row("writes", each.toString()));
        price.reads().stream()
                .filter(each -> !price.writes().contains(each))
                .forEach(each -> table.row("reads", each.toString()));
        table.writeTo(page);
    }

    /** Modules in circles, and what has to go so that they are in none. */
    void circles(List<CyclePrice> cycles) throws IOException {
        for (CyclePrice cycle : cycles) {
            Removal removal = cycle.cycle().removal();
            page.heading("In a circle: " + String.join(", ", cycle.cycle().modules()));
            String sentence = removal.toString();
            page.line("  " + Page.clean(sentence.substring(0, sentence.indexOf(": ") + 1)));
            page.line(CouplingWords.wrapped(
                    removal.dependencies().stream()
                            .map(each -> Page.clean(each.toString()))
                            .toList(),
                    "    "));
        }
    }

    /** Modules by what it costs to free them, and what has to be cut for the first; nothing if all are free. */
    void cheapestFirst(List<Freeing> cheapestFirst) throws IOException {
        List<Freeing> costly = cheapestFirst.stream()
                .filter(freeing -> !freeing.cut().isEmpty())
                .toList();
        if (costly.isEmpty()) {
            return;
        }
        page.heading("Modules by what it costs to free them");
        Table table = Table.of("#references", "#type pairs", "#files", "module");
        Bounded<Freeing> shown = Bounded.first(costly);
        shown.shown()
                .forEach(freeing -> table.row(
                        Words.number(freeing.references()),
                        Words.number(freeing.cut().pairs()),
                        Words.number(freeing.cut().files()),
                        freeing.module()));
        table.writeTo(page);
        shown.writeRest(page, "  ", "module", Format.JSON);
        page.gap();
        page.line("  " + page.ink(Ink.NAME, costly.get(0).toString()));
        pairs(costly.get(0).cut());
    }

    private void pairs(CrossingPairs pairs) throws IOException {
        Bounded<CrossingPair> shown = Bounded.first(pairs.all());
        Table table = Table.of("", "", "");
        shown.shown().forEach(pair -> table.row(simple(pair.from()), "uses " + simple(pair.to()), pair.evidence()));
        table.writeTo(page);
        shown.writeRest(page, "  ", "type pair", Format.JSON);
    }

    /** The name without its package. */
    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
