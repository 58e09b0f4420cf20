package dev.ashlar.benchmarks.proposals.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartitionFileTest {

    private static final Partition TWO = Partition.of(Map.of("a.B", "one", "a.C", "two"));

    @TempDir
    private Path folder;

    @Test
    void other_columns_are_ignored() throws IOException {
        assertThat(PartitionFile.read(file("type,module,domain\na.B,one,d\na.C,two,d\n")))
                .isEqualTo(TWO);
    }

    @Test
    void a_compressed_file_is_read_too() throws IOException {
        Path file = folder.resolve("truth.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("type,module\na.B,one\na.C,two\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(PartitionFile.read(file)).isEqualTo(TWO);
    }

    @Test
    void a_missing_column_or_a_repeated_type_is_refused_with_its_file() {
        assertThatIOException()
                .isThrownBy(() -> PartitionFile.read(file("class,module\na.B,one\n")))
                .withMessageContaining("truth.csv")
                .withMessageContaining("type");
        assertThatIOException()
                .isThrownBy(() -> PartitionFile.read(file("type,module\na.B,one\na.B,two\n")))
                .withMessageContaining("truth.csv:3: a.B twice");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("truth.csv"), text);
    }
}
