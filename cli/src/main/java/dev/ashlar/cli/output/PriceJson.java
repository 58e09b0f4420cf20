package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.price.ContestedTable;
import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.CyclePrice;
import dev.ashlar.analyzer.price.ForeignKey;
import dev.ashlar.analyzer.price.HeldModel;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.analyzer.price.Reference;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.rules.modules.Rule;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what module maps cost as JSON. */
final class PriceJson {
    /** Written as lists, which tell more than their length. */
    private static final Set<Figure> LISTS =
            EnumSet.of(Figure.CONTESTED, Figure.FOREIGN_KEYS, Figure.SHARED_MODELS, Figure.MISPLACED_MODELS);

    private final JsonGenerator json;

    PriceJson(JsonGenerator json) {
        this.json = json;
    }

    /** A field with the price of the whole. */
    void price(String name, PricedMap map) throws IOException {
        json.writeObjectFieldStart(name);
        for (Figure figure : EnumSet.complementOf(EnumSet.copyOf(LISTS))) {
            figure(figure, map);
        }
        json.writeBooleanField("cutsExact", map.isExact());
        texts("unassigned", map.price().unassigned());
        cycles(map.price().cycles());
        contested(map.price().contested());
        foreignKeys(map.price().foreignKeys());
        models(map.price().models());
        json.writeEndObject();
    }

    private void figure(Figure figure, PricedMap map) throws IOException {
        if (figure.isOff(map)) {
            json.writeNullField(figure.key());
        } else {
            json.writeNumberField(figure.key(), figure.of(map));
        }
    }

    private void cycles(List<CyclePrice> cycles) throws IOException {
        json.writeArrayFieldStart("cycles");
        for (CyclePrice cycle : cycles) {
            json.writeStartObject();
            texts("modules", cycle.cycle().modules());
            json.writeBooleanField("exact", cycle.cycle().removal().exact());
            pairs("cut", cycle.cut());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void contested(List<ContestedTable> tables) throws IOException {
        json.writeArrayFieldStart("contestedTables");
        for (ContestedTable table : tables) {
            json.writeStartObject();
            json.writeStringField("table", table.table().toString());
            json.writeStringField("database", table.database().orElse(""));
            json.writeArrayFieldStart("writers");
            for (Map.Entry<String, List<Place>> writer : table.writers().entrySet()) {
                json.writeStartObject();
                json.writeStringField("module", writer.getKey());
                json.writeArrayFieldStart("places");
                for (Place place : writer.getValue()) {
                    json.writeStartObject();
                    place(place);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void foreignKeys(List<ForeignKey> keys) throws IOException {
        json.writeArrayFieldStart("foreignKeys");
        for (ForeignKey key : keys) {
            json.writeStartObject();
            json.writeStringField("fromModule", key.fromModule());
            json.writeStringField("from", key.from().toString());
            json.writeStringField("toModule", key.toModule());
            json.writeStringField("to", key.to().toString());
            place(key.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void models(List<HeldModel> models) throws IOException {
        json.writeArrayFieldStart("sharedModels");
        for (HeldModel model : models) {
            json.writeStartObject();
            json.writeStringField("type", model.model());
            json.writeStringField("module", model.holder());
            texts("usedBy", model.users());
            json.writeStringField("owner", model.owner().orElse(""));
            json.writeStringField("ownerWhy", model.why());
            place(model.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of a module that say what it costs. */
    void module(ModulePrice price, PricedMap map) throws IOException {
        json.writeNumberField("internalTypes", price.internalTypes());
        neighbours("uses", price.uses());
        neighbours("usedBy", price.usedBy());
        texts("reads", price.reads().stream().map(Object::toString).toList());
        texts("writes", price.writes().stream().map(Object::toString).toList());
        texts("ownsModels", price.owns());
        pairs("breaks", map.brokenBy(price.name()));
        pairs("toFree", price.freeing().cut());
    }

    private void neighbours(String name, List<Neighbour> neighbours) throws IOException {
        json.writeArrayFieldStart(name);
        for (Neighbour neighbour : neighbours) {
            json.writeStartObject();
            json.writeStringField("module", neighbour.module());
            json.writeNumberField("pairs", neighbour.pairs());
            json.writeNumberField("references", neighbour.references());
            json.writeNumberField("against", neighbour.broken());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pairs(String name, Iterable<CrossingPair> pairs) throws IOException {
        json.writeArrayFieldStart(name);
        for (CrossingPair pair : pairs) {
            json.writeStartObject();
            json.writeStringField("fromModule", pair.fromModule());
            json.writeStringField("toModule", pair.toModule());
            json.writeStringField("from", pair.from());
            json.writeStringField("to", pair.to());
            texts("rules", pair.broken().stream().map(Rule::word).toList());
            json.writeArrayFieldStart("references");
            for (Reference reference : pair.references()) {
                json.writeStartObject();
                json.writeStringField("kind", reference.kind().label());
                place(reference.place());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of a place. */
    void place(Place place) throws IOException {
        json.writeStringField("file", place.path());
        json.writeNumberField("line", place.line());
    }

    /** A field with a list of texts. */
    void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
