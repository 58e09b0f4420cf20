package dev.ashlar.analyzer.build;

import static dev.ashlar.analyzer.build.SourceTree.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ashlar.analyzer.build.CodeBase.Note;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HostileFolderTest {

    @TempDir
    Path temp;

    private SourceTree tree;

    @BeforeEach
    void make_folder() throws IOException {
        tree = new SourceTree(Files.createDirectory(temp.toRealPath().resolve("shop")));
    }

    @Test
    void loops_of_links_end() throws IOException {
        tree.java("a/A.java");
        Files.createSymbolicLink(tree.folder().resolve("a/up"), tree.folder());
        Files.createSymbolicLink(tree.folder().resolve("self"), Path.of("self"));
        Files.createSymbolicLink(tree.folder().resolve("Self.java"), Path.of("Self.java"));

        CodeBase code = tree.read();

        assertThat(paths(code)).containsExactly("a/A.java");
        assertThat(code.notes()).containsExactly(new Note("Self.java", 0, "link to nothing", true));
    }

    @Test
    void links_out_of_the_given_folder_are_not_followed() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("Secret.java"), "class Secret {}");
        tree.java("A.java");
        Files.createSymbolicLink(tree.folder().resolve("lib"), outside);
        Files.createSymbolicLink(tree.folder().resolve("B.java"), outside.resolve("Secret.java"));
        Files.createSymbolicLink(tree.folder().resolve("passwd"), Path.of("/etc/passwd"));

        CodeBase code = tree.read();

        String reason = "link to a place outside of the given path, not followed";
        assertThat(paths(code)).containsExactly("A.java");
        assertThat(code.notes()).containsExactly(new Note("B.java", 0, reason, true), new Note("lib", 0, reason, true));
    }

    @Test
    void link_to_another_given_folder_is_no_loss() throws IOException {
        tree.java("a/A.java", "b/B.java");
        Files.createSymbolicLink(tree.folder().resolve("a/b"), tree.folder().resolve("b"));

        assertThat(tree.read("a", "b").notes()).isEmpty();
    }

    @Test
    void source_folder_behind_a_link_out_of_the_given_folder_is_not_read() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside/java"));
        Files.writeString(outside.resolve("Secret.java"), "class Secret {}");
        Files.createSymbolicLink(tree.folder().resolve("lib"), temp.resolve("outside"));
        tree.pom("pom.xml", "shop", "<build><sourceDirectory>lib/java</sourceDirectory></build>");

        assertThat(paths(tree.read())).isEmpty();
    }

    @Test
    void pipes_and_sockets_are_never_opened() throws Exception {
        tree.java("A.java");
        Process mkfifo = new ProcessBuilder("mkfifo", "Pipe.java", "pom.xml", ".gitignore")
                .directory(tree.folder().toFile())
                .start();
        assumeThat(mkfifo.waitFor()).isZero();

        CodeBase code = tree.read();

        assertThat(paths(code)).containsExactly("A.java");
        assertThat(code.notes())
                .containsExactly(
                        new Note("Pipe.java", 0, "not a regular file, not opened", true),
                        new Note("pom.xml", 0, "not a regular file, not opened", true));
        assertThatThrownBy(() -> tree.read("Pipe.java")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void file_replaced_by_a_link_after_listing_is_not_followed() throws IOException {
        tree.java("A.java").file("secret", "x");
        SourceFile file = tree.read().modules().get(0).files().get(0);
        Files.delete(tree.folder().resolve("A.java"));
        Files.createSymbolicLink(tree.folder().resolve("A.java"), tree.folder().resolve("secret"));

        assertThatThrownBy(() -> file.content().read()).isInstanceOf(IOException.class);
    }

    @Test
    void what_cannot_be_read_is_told_and_the_walk_goes_on() {
        Notes notes = new Notes();
        GivenPath root = new GivenPath(tree.folder(), "shop", "");
        FolderWalk walk = new FolderWalk(
                root,
                new Findings(notes),
                new IgnoreRules.Globs(java.util.List.of()),
                IgnoreRules.none(tree.folder()),
                false);

        walk.visitFileFailed(tree.folder().resolve("locked"), new AccessDeniedException("locked"));
        walk.postVisitDirectory(tree.folder(), new IOException("disk error"));

        assertThat(notes.sorted())
                .containsExactly(
                        new Note("locked", 0, "permission denied", true), new Note("shop", 0, "cannot be read", true));
    }

    @Test
    void names_may_contain_anything() {
        String name = "a\nb,\"c\" ü \uD83D\uDE00 'd'.java";
        tree.java(name, "x".repeat(250) + ".java", "deep/" + "d/".repeat(300) + "D.java");

        assertThat(paths(tree.read())).hasSize(3).contains(name);
    }

    @Test
    void missing_path_is_refused_by_name() {
        Path missing = tree.folder().resolve("nowhere");

        assertThatThrownBy(() -> tree.read("", "nowhere"))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.path()).isEqualTo(missing))
                .hasMessage(missing + ": no such file or folder");
    }

    @Test
    void file_that_is_neither_source_nor_archive_is_refused() {
        tree.file("readme.txt", "");

        assertThatThrownBy(() -> tree.read("readme.txt"))
                .hasMessageEndingWith("readme.txt: neither a folder nor a .jar, .zip or .java file");
    }
}
