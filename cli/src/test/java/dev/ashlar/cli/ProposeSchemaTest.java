package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema of the distribution promises about the JSON of {@code propose}. */
class ProposeSchemaTest {
    private static final Path SCHEMA = Path.of("src", "main", "schema", "propose.schema.json");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    }

    static List<Path> answers() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().matches("propose-.*\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_reviewed_answer_is_valid(Path answer) throws IOException {
        assertThat(schema().validate(Files.readString(answer), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_field_that_nobody_described_is_not_valid() throws IOException {
        String answer = Files.readString(GOLDEN.resolve("propose-why.json"));
        assertThat(schema().validate(answer.replace("\"margin\"", "\"surprise\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** The meta schema asks for no descriptions. */
    @Test
    void every_field_is_described() throws IOException {
        assertThat(schema().getSchemaNode().findValues("properties"))
                .isNotEmpty()
                .allSatisfy(fields -> fields.properties()
                        .forEach(field -> assertThat(field.getValue().has("description")
                                        || field.getValue().has("$ref"))
                                .as(field.getKey())
                                .isTrue()));
    }

    @Test
    void the_schema_is_one() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Files.readString(SCHEMA), InputFormat.JSON)).isEmpty();
    }
}
