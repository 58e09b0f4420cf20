package dev.ashlar.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BytecodeComparisonTest {

    @Test
    void recall_asks_for_owner_level_edges_only() {
        Comparison comparison = compare(
                seen("A B owner-level", "A C descriptor-only", "A D generated"), seen(), seen("A B source: calls"));

        assertThat(comparison.scores().get(0).recall()).isEqualTo(1);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.remarks()).containsExactly("1 edges from or to generated types counted apart");
    }

    @Test
    void precision_takes_any_trace_in_the_class_files() {
        Comparison comparison =
                compare(seen("A B local-variable"), seen("A C named"), seen("A B source: local", "A C source: reads"));

        assertThat(comparison.scores().get(1).precision()).isEqualTo(0.5);
        assertThat(comparison.differences())
                .extracting(Difference::group)
                .containsExactly("bytecode: extra: in the source, inlined or erased by the compiler: javac named");
    }

    @Test
    void a_miss_is_explained_by_what_javac_sees_in_the_source() {
        Comparison comparison = compare(
                seen("A B owner-level", "A C owner-level", "A D owner-level"), seen("A C owner", "A D deref"), seen());

        assertThat(comparison.differences())
                .extracting(Difference::group)
                .containsExactly(
                        "bytecode: missing: added by the compiler (cast, varargs array, capture)",
                        "bytecode: missing: owner of an inherited member",
                        "bytecode: missing: in the source: deref");
    }

    private static Comparison compare(Sightings bytecode, Sightings javac, Sightings ashlar) {
        return BytecodeComparison.of(bytecode, new AshlarEdges(ashlar), Optional.of(javac));
    }

    private static Sightings seen(String... edges) {
        return new Sightings(Arrays.stream(edges)
                .map(edge -> edge.split(" ", 3))
                .map(it -> new Sighting(it[0], it[1], it[2], "A.java:1"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
