package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.price.CrossingPair;
import dev.ashlar.analyzer.price.CrossingPairs;
import dev.ashlar.analyzer.price.CyclePrice;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.analyzer.price.Reference;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Plateau;
import dev.ashlar.analyzer.proposal.Reason;
import java.io.IOException;
import java.util.List;

/** Writes proposals as JSON. */
final class ProposalJson {
    /** Enough to tell margins apart; more would be noise. */
    private static final double DIGITS = 1e4;

    private final JsonGenerator json;
    private final PricedProposal proposal;

    ProposalJson(JsonGenerator json, PricedProposal proposal) {
        this.json = json;
        this.proposal = proposal;
    }

    void write() throws IOException {
        json.writeObjectFieldStart("packages");
        json.writeBooleanField("used", proposal.proposal().packages().used());
        texts("layers", proposal.proposal().packages().layers());
        json.writeEndObject();
        history();
        start();
        price();
        json.writeArrayFieldStart("modules");
        for (int module : proposal.order().modules()) {
            json.writeStartObject();
            module(module);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("placements");
        for (int subject = 0; subject < proposal.proposal().placements().size(); subject++) {
            placement(subject);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scale");
        for (Plateau plateau : proposal.proposal().scale()) {
            json.writeStartObject();
            json.writeNumberField("modules", plateau.modules());
            json.writeBooleanField("chosen", plateau.chosen());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void history() throws IOException {
        json.writeFieldName("history");
        if (proposal.history().isPresent()) {
            proposal.history().get().write(json);
        } else {
            json.writeNull();
        }
    }

    private void start() throws IOException {
        if (proposal.start().isEmpty()) {
            json.writeNullField("start");
            return;
        }
        WarmStart start = proposal.start().get();
        json.writeObjectFieldStart("start");
        json.writeNumberField("types", start.types());
        json.writeNumberField("stay", start.stay());
        json.writeNumberField("added", start.added());
        json.writeEndObject();
    }

    private void price() throws IOException {
        json.writeObjectFieldStart("price");
        json.writeNumberField("pairsAcross", proposal.order().pairs());
        json.writeNumberField("pairsAgainst", proposal.price().against().pairs());
        json.writeNumberField("filesAgainst", proposal.price().against().files());
        json.writeArrayFieldStart("cycles");
        for (CyclePrice cycle : proposal.price().cycles()) {
            json.writeStartObject();
            texts("modules", cycle.cycle().modules());
            json.writeBooleanField("exact", cycle.cycle().removal().exact());
            pairs("cut", cycle.cut());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The fields of a module. */
    void module(int module) throws IOException {
        String name = proposal.module(module);
        json.writeStringField("name", name);
        json.writeStringField(
                "kind", proposal.proposal().modules().get(module).kind().word());
        texts(
                "types",
                proposal.proposal().modules().get(module).subjects().stream()
                        .map(proposal::type)
                        .toList());
        ModulePrice price = proposal.price().module(name).orElse(null);
        if (price == null) {
            return;
        }
        json.writeNumberField("internalTypes", price.internalTypes());
        neighbours("uses", price.uses());
        neighbours("usedBy", price.usedBy());
        texts("reads", price.reads().stream().map(Object::toString).toList());
        texts("writes", price.writes().stream().map(Object::toString).toList());
        texts("ownsModels", price.owns());
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

    private void pairs(String name, CrossingPairs pairs) throws IOException {
        json.writeArrayFieldStart(name);
        for (CrossingPair pair : pairs) {
            json.writeStartObject();
            json.writeStringField("fromModule", pair.fromModule());
            json.writeStringField("toModule", pair.toModule());
            json.writeStringField("from", pair.from());
            json.writeStringField("to", pair.to());
            json.writeArrayFieldStart("references");
            for (Reference reference : pair.references()) {
                json.writeStartObject();
                json.writeStringField("kind", reference.kind().label());
                json.writeStringField("file", reference.place().path());
                json.writeNumberField("line", reference.place().line());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An object for a placement. */
    void placement(int subject) throws IOException {
        Placement placement = proposal.placement(subject);
        json.writeStartObject();
        json.writeStringField("type", proposal.type(subject));
        json.writeStringField(
                "buildModule", proposal.evidence().subjects().get(subject).module());
        json.writeStringField("module", proposal.module(placement.module()));
        json.writeStringField("runnerUp", proposal.runnerUp(subject));
        json.writeNumberField("margin", rounded(placement.margin()));
        json.writeBooleanField("pinned", placement.pinned());
        json.writeBooleanField("doubtful", placement.isDoubtful());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : placement.reasons()) {
            json.writeStartObject();
            json.writeStringField("evidence", reason.kind().label());
            json.writeStringField("text", reason.text());
            json.writeNumberField("strength", rounded(reason.strength()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
