package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.ContestedTable;
import dev.ashlar.analyzer.price.ForeignKey;
import dev.ashlar.analyzer.price.HeldModel;
import dev.ashlar.analyzer.price.Price;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What modules share beside code, for people: tables, foreign keys, models. */
final class SharedText {
    private static final int NAMES = 3;

    private final Page page;

    SharedText(Page page) {
        this.page = page;
    }

    void write(Price price) throws IOException {
        tables(price.contested());
        keys(price.foreignKeys());
        models(price);
    }

    private void tables(List<ContestedTable> contested) throws IOException {
        if (contested.isEmpty()) {
            return;
        }
        page.heading("Tables that several modules write");
        Table table = Table.of("", "", "");
        Bounded<ContestedTable> shown = Bounded.first(contested);
        for (ContestedTable each : shown.shown()) {
            table.row(
                    each.table().toString(),
                    each.database().orElse(""),
                    "by " + String.join(", ", each.writers().keySet()));
        }
        table.writeTo(page);
        shown.writeRest(page, "  ", "table", Format.JSON);
    }

    private void keys(List<ForeignKey> keys) throws IOException {
        if (keys.isEmpty()) {
            return;
        }
        page.heading("Foreign keys between tables of different modules");
        Table table = Table.of("", "", "");
        Bounded<ForeignKey> shown = Bounded.first(keys);
        for (ForeignKey key : shown.shown()) {
            table.row(
                    key.from() + " -> " + key.to(),
                    key.fromModule() + " -> " + key.toModule(),
                    key.place().toString());
        }
        table.writeTo(page);
        shown.writeRest(page, "  ", "foreign key", Format.JSON);
    }

    private void models(Price price) throws IOException {
        if (price.models().isEmpty()) {
            return;
        }
        page.heading("Model types that other modules use, by the module that should own them");
        Table table = Table.of("#types", "#misplaced", "owner", "");
        for (Map.Entry<Optional<String>, List<HeldModel>> owned :
                price.modelsByOwner().entrySet()) {
            table.row(
                    Words.number(owned.getValue().size()),
                    Words.number(owned.getValue().stream()
                            .filter(HeldModel::isMisplaced)
                            .count()),
                    owned.getKey().orElse("(undecided)"),
                    names(owned.getValue()));
        }
        table.writeTo(page);
    }

    private static String names(List<HeldModel> models) {
        String names = models.stream()
                .limit(NAMES)
                .map(HeldModel::model)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", "));
        return models.size() > NAMES ? names + ", ..." : names;
    }
}
