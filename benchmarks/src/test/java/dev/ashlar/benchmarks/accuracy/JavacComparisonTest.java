package dev.ashlar.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavacComparisonTest {

    @TempDir
    private Path folder;

    @Test
    void equal_edges_score_one_and_leave_no_difference() throws IOException {
        Comparison comparison = compare(javac("A B named", "A C deref"), "A,B,calls,source", "A,C,calls,inferred");

        assertThat(comparison.scores()).allMatch(score -> score.precision() == 1 && score.recall() == 1);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void named_edges_are_held_against_the_source_tier_only() throws IOException {
        Comparison comparison = compare(javac("A B named", "A C named"), "A,B,calls,source", "A,C,calls,inferred");

        assertThat(score(comparison, "named").recall()).isEqualTo(0.5);
        assertThat(score(comparison, "all").recall()).isEqualTo(1);
        assertThat(groups(comparison)).containsExactly("named: missing: javac named, here as inferred: calls");
    }

    @Test
    void a_static_import_is_neither_expected_of_nor_held_against_the_named_edges() throws IOException {
        Comparison comparison = compare(javac("A B static-import", "A C static-import"), "A,B,reads,source");

        assertThat(score(comparison, "named").expected()).isEmpty();
        assertThat(score(comparison, "named").extra()).isEmpty();
        assertThat(score(comparison, "static import only").missing()).containsExactly(new Pair("A", "C"));
    }

    @Test
    void unused_imports_and_strings_are_no_uses() throws IOException {
        Comparison comparison = compare(javac(), "A,B,import only,source", "A,C,string,string");

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void what_package_and_module_descriptors_use_is_dropped() throws IOException {
        Comparison comparison = compare(
                javac("a.package-info B named"), "b.package-info,B,annotates,source", "module-info,B,service,source");

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void a_missing_link_is_sorted_by_the_line_it_stands_on() throws IOException {
        Files.writeString(folder.resolve("A.java"), "x.forEach(y -> y.run());\n");

        assertThat(groups(compare(javac("A B deref")))).containsExactly("all: missing: javac deref, lambda");
    }

    @Test
    void an_extra_edge_is_grouped_by_its_tier_and_kind() throws IOException {
        Comparison comparison = compare(javac("A B owner"), "A,B,calls,inferred", "A,C,field,source");

        assertThat(groups(comparison))
                .containsExactly(
                        "named: extra: source: field, unknown to javac", "all: extra: inferred: calls, javac owner");
    }

    @Test
    void edges_out_of_files_that_javac_rejects_are_left_out() throws IOException {
        JavacErrors errors = new JavacErrors(Map.of("p/A.java", "1: wrong"));
        AshlarEdges ashlar = AshlarEdges.read(csv("jar!/p/A.java", "p.A,p.B,field,source"));

        Comparison comparison = JavacComparison.of(javac(), errors, ashlar, new SourceLines(folder));

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void nested_types_fold_and_edges_inside_of_a_type_vanish() throws IOException {
        Comparison comparison = compare(javac("A B named"), "A$In,B$In$Deep,field,source", "A$In,A,field,source");

        assertThat(comparison.differences()).isEmpty();
    }

    private Comparison compare(Sightings javac, String... rows) throws IOException {
        AshlarEdges ashlar = AshlarEdges.read(csv("A.java", rows));
        return JavacComparison.of(javac, new JavacErrors(Map.of()), ashlar, new SourceLines(folder));
    }

    private static Sightings javac(String... edges) {
        return new Sightings(Arrays.stream(edges)
                .map(edge -> edge.split(" "))
                .map(it -> new Sighting(it[0], it[1], it[2], "A.java:1"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Each row is {@code from,to,kind,tier}. */
    private Path csv(String file, String... rows) throws IOException {
        StringBuilder text = new StringBuilder("from_module,from_type,to_module,to_type,kind,tier,file,line\n");
        for (String row : rows) {
            String[] cells = row.split(",");
            text.append(String.join(",", ".", cells[0], ".", cells[1], cells[2], cells[3], file, "1\n"));
        }
        return Files.writeString(folder.resolve("edges.csv"), text);
    }

    private static Score score(Comparison comparison, String name) {
        return comparison.scores().stream()
                .filter(score -> score.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> groups(Comparison comparison) {
        return comparison.differences().stream().map(Difference::group).toList();
    }
}
