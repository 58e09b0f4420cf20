package dev.ashlar.benchmarks.proposals.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

final class TrialSystemsTest {

    @TempDir
    private Path cache;

    /** The tree must hold what is scored; its tests and its package documentation are no part of it. */
    @Test
    @EnabledIfEnvironmentVariable(named = "ASHLAR_CORPORA", matches = ".+")
    void the_tree_of_an_archived_system_has_a_file_for_each_scored_type() throws IOException {
        TrialSystem system = systems(Path.of(System.getenv("ASHLAR_CORPORA"))).named("jpetstore");

        assertThat(system.truth().types())
                .hasSize(23)
                .allSatisfy(type -> assertThat(system.sources().resolve(type.replace('.', '/') + ".java"))
                        .exists());
        assertThat(system.sources())
                .isDirectoryRecursivelyContaining("glob:**/mapper/OrderMapper.xml")
                .isDirectoryNotContaining("glob:**/OrderTest.java");
    }

    @Test
    void an_unknown_name_is_refused_with_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> systems(cache).named("petstore"))
                .withMessageContaining("jpetstore, mall");
    }

    @Test
    void a_missing_truth_is_said_with_the_place_where_it_was_expected() {
        assertThatIOException()
                .isThrownBy(() -> systems(cache.resolve("corpora")).named("dubbo"))
                .withMessageContaining("dubbo.truth.csv.gz")
                .withMessageContaining("ASHLAR_CORPORA");
    }

    private TrialSystems systems(Path corpora) {
        return new TrialSystems(corpora, cache, new PrintStream(OutputStream.nullOutputStream()));
    }
}
