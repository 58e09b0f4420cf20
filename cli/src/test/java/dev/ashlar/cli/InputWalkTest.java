package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.snapshot.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWalkTest {

    @TempDir
    Path root;

    @Test
    void lists_source_and_build_files_and_nothing_else() throws IOException {
        for (String name :
                List.of("a/B.java", "pom.xml", "x/build.gradle.kts", ".gitignore", "a/B.class", "README.md")) {
            write(name);
        }
        assertThat(names()).containsExactlyInAnyOrder("a/B.java", "pom.xml", "x/build.gradle.kts", ".gitignore");
    }

    @Test
    void does_not_look_where_nothing_is_read() throws IOException {
        write(".git/hooks/Hook.java");
        write("web/node_modules/thing/Thing.java");
        assertThat(names()).isEmpty();
    }

    @Test
    void lists_an_archive_that_is_itself_the_root() throws IOException {
        Path archive = write("lib-sources.jar");
        assertThat(InputWalk.under(archive)).hasSize(1);
    }

    @Test
    void comes_back_from_a_link_that_leads_in_a_circle() throws IOException {
        write("a/B.java");
        Files.createSymbolicLink(root.resolve("a/again"), root);
        assertThat(names()).containsExactly("a/B.java");
    }

    private Path write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "x");
    }

    private List<String> names() {
        return InputWalk.under(root).stream()
                .map(InputFile::path)
                .map(path -> root.relativize(Path.of(path)).toString())
                .toList();
    }
}
