package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    @TempDir
    Path folder;

    @Test
    void replaces_the_old_file_and_leaves_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "old");
        ResultFile.write(out -> out.append("n\u00e9w"), file);
        assertThat(file).hasContent("n\u00e9w");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void keeps_the_old_file_when_the_result_fails_half_way() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "old");
        assertThatThrownBy(() -> ResultFile.write(
                        out -> {
                            out.append("half");
                            throw new IOException("disk full");
                        },
                        file))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void writes_through_a_link_and_keeps_the_link() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        ResultFile.write(out -> out.append("new"), link);
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void refuses_a_folder_and_a_file_in_no_folder() {
        assertThatThrownBy(() -> ResultFile.write(out -> {}, folder))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(
                        () -> ResultFile.write(out -> {}, folder.resolve("none").resolve("a.txt")))
                .isInstanceOf(UsageProblem.class)
                .hasMessageEndingWith("none: no such folder");
    }
}
