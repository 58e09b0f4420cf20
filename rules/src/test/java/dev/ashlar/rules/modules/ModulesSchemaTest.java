package dev.ashlar.rules.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.ashlar.rules.Sample;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that editors use say of a file what the reader says, as far as a schema can. */
class ModulesSchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/ashlar/rules/modules");
    private static final String BASE = "https://ashlar.dev/schema/";

    /** Broken in ways that need more than a schema: what names mean, what contradicts, and what is no YAML or no plain YAML. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "aliases.sample",
            "claims.sample",
            "comment-only.sample",
            "names.sample",
            "pins.sample",
            "range-backwards.sample",
            "strange-key.sample",
            "syntax.sample",
            "tabs.sample",
            "tags.sample",
            "twice.sample",
            "two-documents.sample");

    static List<Sample> goodSamples() throws IOException {
        return Sample.in("samples");
    }

    static List<Sample> brokenSamples() throws IOException {
        return Sample.in("broken").stream()
                .filter(sample -> !BEYOND_A_SCHEMA.contains(sample.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("goodSamples")
    void what_the_reader_takes_is_valid(Sample sample) throws IOException {
        assertThat(schema("ashlar.schema.json").validate(json(sample.modulesFile())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenSamples")
    void what_the_reader_refuses_is_not_valid(Sample sample) throws IOException {
        assertThat(schema("ashlar.schema.json").validate(json(sample.modulesFile())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module: stock\npackages: [com.acme.stock..]\nuses: [{module: order, deprecated: x, until: 2027-01-01}]",
                "version: 1\nmodules: {web: {packages: [com.acme.web..]}}"
            })
    void an_included_file_that_the_reader_takes_is_valid(String text) throws IOException {
        assertThat(schema("ashlar-module.schema.json").validate(json(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packages: [com.acme.stock..]",
                "module: stock",
                "module: stock\npackage: [com.acme.stock..]\nsources: [a]",
                "modules: {web: {packages: [com.acme.web..]}}\nlayers: []",
                "module: stock\npackages: [com.acme.stock..]\nmodules: {}",
                "module: stock\npackages: [com.acme.stock..]\nversion: 2"
            })
    void an_included_file_that_the_reader_refuses_is_not_valid(String text) throws IOException {
        assertThat(schema("ashlar-module.schema.json").validate(json(text))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ashlar.schema.json", "ashlar-module.schema.json"})
    void every_key_is_described(String name) throws IOException {
        assertThat(schema(name).getSchemaNode().findValues("properties"))
                .isNotEmpty()
                .allSatisfy(keys -> keys.properties()
                        .forEach(key -> assertThat(key.getValue().has("description")
                                        || key.getValue().path("$ref").asText().matches("#/\\$defs/(version|modules)"))
                                .as(key.getKey())
                                .isTrue()));
    }

    @Test
    void the_schema_knows_every_rule_and_what_it_means_by_default() throws IOException {
        JsonNode rules = schema("ashlar.schema.json").getSchemaNode().at("/properties/rules/properties");

        assertThat(rules).hasSize(Rule.values().length);
        for (Rule rule : Rule.values()) {
            assertThat(rules.path(rule.word()).path("default").asText())
                    .isEqualTo(rule.usual().word());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ashlar.schema.json", "ashlar-module.schema.json"})
    void the_schema_is_one(String name) throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Files.readString(FOLDER.resolve(name)), InputFormat.JSON))
                .isEmpty();
    }

    private static JsonSchema schema(String name) throws IOException {
        Map<String, String> texts = Map.of(
                BASE + "ashlar.schema.json", Files.readString(FOLDER.resolve("ashlar.schema.json")),
                BASE + "ashlar-module.schema.json", Files.readString(FOLDER.resolve("ashlar-module.schema.json")));
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)))
                .getSchema(URI.create(BASE + name));
    }

    /** As an editor sees it: numbers and switches are no texts. */
    private static JsonNode json(String yaml) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new ObjectMapper().valueToTree(value);
    }
}
