package dev.ashlar.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void a_corpus_is_found_by_its_short_name_or_by_coordinates() {
        assertThat(KnownCorpora.named("spring-framework").artifacts()).hasSize(23);
        assertThat(KnownCorpora.named("g:a:1").artifacts()).containsExactly(new Coordinates("g", "a", "1"));
    }

    @Test
    void anything_else_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownCorpora.named("spring"))
                .withMessageContaining("spring");
    }

    @Test
    void the_class_path_has_every_scope_but_test_and_leaves_out_what_cannot_be_resolved() throws IOException {
        Path effective = Files.writeString(folder.resolve("effective.xml"), """
                <project><dependencies>
                  <dependency><groupId>g</groupId><artifactId>plain</artifactId><version>1</version></dependency>
                  <dependency><groupId>g</groupId><artifactId>optional</artifactId><version>2</version><optional>true</optional></dependency>
                  <dependency><groupId>g</groupId><artifactId>provided</artifactId><version>3</version><scope>provided</scope></dependency>
                  <dependency><groupId>g</groupId><artifactId>junit</artifactId><version>4</version><scope>test</scope></dependency>
                  <dependency><groupId>g</groupId><artifactId>lost</artifactId><version>5</version></dependency>
                </dependencies></project>
                """);
        Path pom = folder.resolve("pom.xml");

        GeneratedPom.writeClassPath(
                KnownCorpora.named("g:a:1"), DeclaredDependencies.read(List.of(effective)), Set.of("g:lost"), pom);

        assertThat(Files.readString(pom))
                .contains("<artifactId>plain</artifactId><version>1</version><exclusions>")
                .contains("<artifactId>optional</artifactId>", "<artifactId>provided</artifactId>")
                .contains("<exclusion><groupId>g</groupId><artifactId>lost</artifactId></exclusion>")
                .doesNotContain("junit", "<version>5</version>");
    }
}
