package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
    private static final String TEXT = Baseline.HEADER + "\nunassigned com.acme.Th\u00fcng\n";

    @TempDir
    Path folder;

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("known.txt"), "x".repeat(10_000));

        BaselineFile.write(file, BaselineReader.read("known.txt", TEXT));

        assertThat(file).hasContent(TEXT);
        assertThat(BaselineFile.read(file)).contains(BaselineReader.read("known.txt", TEXT));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_in_a_folder_that_is_not_there_is_an_error_that_harms_nothing() {
        assertThatIOException().isThrownBy(() -> BaselineFile.write(folder.resolve("no/known.txt"), Baseline.EMPTY));
    }

    @Test
    void no_file_is_told_from_one_that_cannot_be_read() throws IOException {
        Path file = folder.resolve("known.txt");
        assertThat(BaselineFile.read(file)).isEmpty();

        Files.write(file, new byte[] {'#', (byte) 0xC3, '\n'});
        assertThatExceptionOfType(BaselineException.class)
                .isThrownBy(() -> BaselineFile.read(file))
                .withMessageEndingWith("known.txt: not in UTF-8; expected a baseline");
    }
}
