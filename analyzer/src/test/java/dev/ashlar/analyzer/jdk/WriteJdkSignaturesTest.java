package dev.ashlar.analyzer.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteJdkSignaturesTest {
    @TempDir
    Path folder;

    @Test
    void two_runs_over_one_jdk_write_the_same_bytes() throws IOException {
        Path once = folder.resolve("once");
        Path again = folder.resolve("again");

        write(once, System.getProperty("java.home"));
        write(again, System.getProperty("java.home"));

        assertThat(once).hasSameBinaryContentAs(again);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(JdkSignatures.of(Files.readAllBytes(once)).type("java.util.List"))
                .isPresent();
    }

    @Test
    void the_jdk_to_read_must_be_named() {
        assertThatThrownBy(() -> write(folder.resolve("index"))).hasMessageStartingWith("usage:");
    }

    private static void write(Path file, String... javaHomes) throws IOException {
        String[] args = new String[javaHomes.length + 1];
        args[0] = file.toString();
        System.arraycopy(javaHomes, 0, args, 1, javaHomes.length);
        WriteJdkSignatures.main(args);
    }
}
