package dev.ashlar.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SightingsTest {

    @TempDir
    private Path folder;

    private final Sightings seen = new Sightings(new TreeSet<>(List.of(
            new Sighting("a.A", "b.B", "named", "a/A.java:2"),
            new Sighting("a.A", "b.B", "named", "a/A.java:1"),
            new Sighting("a.A", "b.B", "deref", "a/A.java:3"))));

    @Test
    void a_file_holds_them_sorted_and_gives_them_back() throws IOException {
        Path file = folder.resolve("seen.tsv");

        seen.write(file);

        assertThat(file)
                .hasContent("a.A\tb.B\tderef\ta/A.java:3\na.A\tb.B\tnamed\ta/A.java:1\na.A\tb.B\tnamed\ta/A.java:2\n");
        assertThat(Sightings.read(file)).isEqualTo(seen);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void an_edge_counts_once_in_each_class() {
        assertThat(seen.edgesByHow()).isEqualTo(Map.of("named", 1L, "deref", 1L));
    }
}
