package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.rules.modules.Rule;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A module map beside the proposal, for people: the figures of both, then what of the map costs most. */
final class RatedText {
    /** Enough to see what kind of use it is that breaks the rules. */
    private static final int WORST = 3;

    private final Page page;
    private final PricedMap rated;
    private final PricedMap proposed;

    RatedText(Page page, PricedMap rated, PricedMap proposed) {
        this.page = page;
        this.rated = rated;
        this.proposed = proposed;
    }

    void write() throws IOException {
        page.line(page.ink(Ink.HEADING, rated.name() + " beside the proposal"));
        figures();
        counted();
        left();
        modules();
        new ModulePriceText(page).circles(rated.price().cycles());
        worst();
        new SharedText(page).write(rated.price());
        new ModulePriceText(page).cheapestFirst(rated.price().cheapestFirst());
    }

    private void figures() throws IOException {
        Table table = Table.of("#" + rated.name(), "#proposal", "");
        for (Figure figure : Figure.values()) {
            table.row(figure.text(rated), figure.text(proposed), figure.words());
        }
        table.writeTo(page);
    }

    /** What a count means depends on what the file says. */
    private void counted() throws IOException {
        page.gap();
        for (String sentence : counting(rated)) {
            page.line("  " + page.ink(Ink.FAINT, sentence));
        }
    }

    /** What was counted, and by which rules of the file. */
    private static List<String> counting(PricedMap map) {
        String off =
                PricedMap.COUNTED.stream().filter(map::isOff).map(Rule::word).collect(Collectors.joining(", "));
        String counted = off.isEmpty()
                ? "Each map is judged by its own rules undeclared, internal and cycle; the proposal by those of its draft."
                : "Each map is judged by its own rules, the proposal by those of its draft; " + map.name()
                        + " turns off: " + off + ".";
        if (map.listsUses() || map.price().modules().size() < 2) {
            return List.of(counted);
        }
        return List.of(
                counted,
                "It lists no `uses`, so every type pair across its modules is undeclared, but for those to a kernel;",
                "compare the type pairs across and those in circles rather.");
    }

    private void left() throws IOException {
        names("Types in no module", rated.price().unassigned());
        names("Modules without a type", rated.empty());
    }

    private void names(String title, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        page.heading(title);
        Bounded<String> shown = Bounded.first(names);
        for (String name : shown.shown()) {
            page.line("  " + Page.clean(name));
        }
        shown.writeRest(page, "  ", "name", Format.JSON);
    }

    private void modules() throws IOException {
        page.heading("Modules of " + rated.name() + ", biggest first");
        Table table = Table.of("#types", "#internal", "#uses", "#used by", "#against", "kind", "module");
        Bounded<ModulePrice> shown = Bounded.first(rated.price().modules().stream()
                .sorted(Comparator.comparingInt((ModulePrice module) -> -module.types())
                        .thenComparing(ModulePrice::name))
                .toList());
        for (ModulePrice module : shown.shown()) {
            table.row(
                    Words.number(module.types()),
                    Words.number(module.internalTypes()),
                    Words.number(module.uses().size()),
                    Words.number(module.usedBy().size()),
                    Words.number(PricedMap.broken(module)),
                    module.kind().word(),
                    module.name());
        }
        table.writeTo(page);
        shown.writeRest(page, "  ", "module", Format.JSON);
    }

    private void worst() throws IOException {
        List<ModulePrice> worst = rated.worstFirst();
        if (worst.isEmpty()) {
            return;
        }
        page.heading("What breaks its rules, by the module that does");
        Bounded<ModulePrice> shown = Bounded.first(worst);
        for (ModulePrice module : shown.shown()) {
            List<CrossingPair> pairs =
                    heaviestFirst(rated.brokenBy(module.name()).all());
            page.line("  " + page.ink(Ink.NAME, module.name()) + ": " + Words.count(pairs.size(), "type pair"));
            pairs(pairs.stream().limit(WORST).toList());
            if (pairs.size() > WORST) {
                page.line("    "
                        + page.ink(Ink.FAINT, Words.more(pairs.size() - (long) WORST, "type pair", Format.JSON)));
            }
        }
        shown.writeRest(page, "  ", "module", Format.JSON);
    }

    private void pairs(List<CrossingPair> pairs) throws IOException {
        Table table = Table.of("", "", "", "");
        pairs.forEach(pair -> table.row(
                "  " + ModulePriceText.simple(pair.from()),
                "uses " + ModulePriceText.simple(pair.to()) + " of " + pair.toModule(),
                pair.broken().stream().map(Rule::word).collect(Collectors.joining(", ")),
                pair.evidence()));
        table.writeTo(page);
    }

    /** Those with most references, as they bind most. */
    private static List<CrossingPair> heaviestFirst(List<CrossingPair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparingInt(
                                (CrossingPair pair) -> -pair.references().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
