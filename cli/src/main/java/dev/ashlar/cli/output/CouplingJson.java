package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.ArtifactConsumer;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.ExternalArtifact;
import dev.ashlar.analyzer.coupling.Finding;
import dev.ashlar.analyzer.coupling.Lockstep;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.coupling.Twins;
import dev.ashlar.analyzer.persistence.UnparsedStatement;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import java.io.IOException;

/** Writes shared models as JSON. */
final class CouplingJson {
    private final JsonGenerator json;
    private final Coupling coupling;
    private final CouplingWords words;
    private final UseJson uses;

    CouplingJson(JsonGenerator json, Coupling coupling) {
        this.json = json;
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
        this.uses = new UseJson(json, words);
    }

    void write() throws IOException {
        json.writeStringField("unit", coupling.usage().units().kind().label());
        uses.texts("verdict", new Verdict(coupling).lines());
        json.writeArrayFieldStart("findings");
        for (Finding finding : coupling.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("artifacts");
        for (SharedArtifact artifact : coupling.artifacts()) {
            json.writeStartObject();
            artifactFields(artifact);
            json.writeEndObject();
        }
        json.writeEndArray();
        externals();
        tables();
        twins();
        unparsed();
        uses.texts("history", coupling.historyNotes());
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().label());
        json.writeStringField("artifact", finding.artifact());
        json.writeStringField("subject", finding.subject());
        json.writeStringField("message", finding.message());
        uses.places("evidence", finding.evidence());
        json.writeEndObject();
    }

    void artifactFields(SharedArtifact artifact) throws IOException {
        json.writeStringField("name", artifact.name());
        json.writeStringField("coordinates", artifact.coordinates().orElse(""));
        json.writeBooleanField("flagged", artifact.isFlagged());
        json.writeStringField("undecided", artifact.undecided().orElse(""));
        figure("efr", artifact, artifact.efr());
        figure("floor", artifact, artifact.floor());
        figure("redundancy", artifact, artifact.redundancy());
        history(artifact);
        json.writeNumberField("otherTypes", artifact.platformTypes());
        json.writeArrayFieldStart("consumers");
        for (ArtifactConsumer consumer : artifact.consumers()) {
            consumer(consumer);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("models");
        for (SharedModel model : artifact.models()) {
            model(model);
        }
        json.writeEndArray();
        lockstep(artifact);
    }

    /** No figure where the class path is not known. */
    private void figure(String name, SharedArtifact artifact, double value) throws IOException {
        if (artifact.undecided().isPresent()) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    private void history(SharedArtifact artifact) throws IOException {
        if (artifact.history().isEmpty()) {
            json.writeNullField("commits");
            return;
        }
        SharedArtifact.HistoryFigures history = artifact.history().get();
        json.writeObjectFieldStart("commits");
        json.writeNumberField("count", history.commits());
        json.writeNumberField("forced", history.forced());
        json.writeNumberField("needed", history.needed());
        json.writeNumberField("redundancy", history.redundancy());
        json.writeNumberField("efr", history.efr());
        json.writeNumberField("floor", history.floor());
        json.writeEndObject();
    }

    private void consumer(ArtifactConsumer consumer) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", words.unit(consumer.unit()));
        json.writeStringField("version", consumer.version().orElse(""));
        json.writeNumberField("reaches", consumer.reaches().size());
        json.writeBooleanField("usesOtherTypes", consumer.usesOthers());
        json.writeNumberField("independence", consumer.independence());
        uses.placeFields(consumer.place());
        naming(consumer);
        json.writeEndObject();
    }

    private void naming(ArtifactConsumer consumer) throws IOException {
        if (consumer.naming().isEmpty()) {
            json.writeNullField("naming");
            return;
        }
        json.writeObjectFieldStart("naming");
        json.writeStringField("how", consumer.naming().get().kind().label());
        uses.placeFields(consumer.naming().get().place());
        json.writeEndObject();
    }

    void model(SharedModel model) throws IOException {
        ModelType type = words.type(model);
        json.writeStartObject();
        json.writeStringField("type", type.name());
        json.writeStringField("why", type.reason());
        uses.placeFields(type.place());
        json.writeStringField("status", model.status().label());
        uses.places("mentions", model.mentions());
        uses.texts("reachedBy", model.reach().stream().map(words::unit).toList());
        json.writeStringField("owner", model.owner().unit().map(words::unit).orElse(""));
        json.writeStringField("ownerWhy", model.owner().why());
        uses.places("ownerEvidence", model.owner().evidence());
        json.writeStringField("table", model.table().map(Object::toString).orElse(""));
        json.writeBooleanField("split", model.splits());
        if (model.split().isPresent()) {
            json.writeNumberField("coverage", model.split().get().coverage());
            json.writeNumberField("overlap", model.split().get().overlap());
        } else {
            json.writeNullField("coverage");
            json.writeNullField("overlap");
        }
        json.writeBooleanField("kernel", model.kernel());
        if (model.commits().isPresent()) {
            json.writeNumberField("commits", model.commits().get());
        } else {
            json.writeNullField("commits");
        }
        uses.texts("fields", type.fields());
        json.writeArrayFieldStart("uses");
        for (ModelUse use : model.uses()) {
            json.writeStartObject();
            uses.fields(use);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void lockstep(SharedArtifact artifact) throws IOException {
        json.writeArrayFieldStart("lockstep");
        for (Lockstep pair : artifact.lockstep()) {
            json.writeStartObject();
            json.writeStringField("one", words.unit(pair.one()));
            json.writeStringField("other", words.unit(pair.other()));
            json.writeNumberField("common", pair.common());
            json.writeNumberField("similarity", pair.similarity());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void externals() throws IOException {
        json.writeArrayFieldStart("externals");
        for (ExternalArtifact artifact : coupling.externals()) {
            json.writeStartObject();
            json.writeStringField("id", artifact.id());
            json.writeArrayFieldStart("consumers");
            for (ExternalArtifact.Consumer consumer : artifact.consumers()) {
                json.writeStartObject();
                json.writeStringField("name", consumer.module());
                json.writeStringField("version", consumer.version());
                uses.placeFields(consumer.place());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tables() throws IOException {
        TableJson tables = new TableJson(json, words);
        json.writeArrayFieldStart("tables");
        for (TableUsers table : coupling.tables()) {
            json.writeStartObject();
            tables.fields(table);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void twins() throws IOException {
        json.writeArrayFieldStart("twins");
        for (Twins twins : coupling.twins()) {
            json.writeStartObject();
            json.writeStringField("name", twins.name());
            json.writeNumberField("drift", twins.drift());
            json.writeArrayFieldStart("copies");
            for (int model : twins.models()) {
                json.writeStartObject();
                json.writeStringField("module", words.type(model).module());
                json.writeStringField("type", words.type(model).name());
                uses.placeFields(words.type(model).place());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unparsed() throws IOException {
        json.writeArrayFieldStart("unparsed");
        for (UnparsedStatement statement : coupling.unparsed()) {
            json.writeStartObject();
            json.writeStringField("file", statement.path());
            json.writeNumberField("line", statement.line());
            json.writeStringField("reason", statement.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
