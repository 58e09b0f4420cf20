package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Plateau;
import dev.ashlar.analyzer.proposal.Reason;
import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.PackagePattern;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes proposals as JSON. */
final class ProposalJson {
    /** Enough to tell margins apart; more would be noise. */
    private static final double DIGITS = 1e4;

    private final JsonGenerator json;
    private final PriceJson prices;
    private final PricedProposal proposal;

    ProposalJson(JsonGenerator json, PricedProposal proposal) {
        this.json = json;
        this.prices = new PriceJson(json);
        this.proposal = proposal;
    }

    void write() throws IOException {
        json.writeObjectFieldStart("packages");
        json.writeBooleanField("used", proposal.proposal().packages().used());
        prices.texts("layers", proposal.proposal().packages().layers());
        json.writeEndObject();
        history();
        start();
        prices.price("price", proposal.map());
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

    /** The fields of a module. */
    void module(int module) throws IOException {
        String name = proposal.module(module);
        json.writeStringField("name", name);
        json.writeStringField(
                "kind", proposal.proposal().modules().get(module).kind().word());
        prices.texts(
                "types",
                proposal.proposal().modules().get(module).subjects().stream()
                        .map(proposal::type)
                        .toList());
        Optional<List<Entry<PackagePattern>>> api =
                proposal.map().file().module(name).flatMap(ModuleSpec::api);
        if (api.isPresent()) {
            prices.texts("api", api.get().stream().map(Entry::toString).toList());
        }
        ModulePrice price = proposal.price().module(name).orElse(null);
        if (price == null) {
            return;
        }
        prices.module(price, proposal.map());
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
}
