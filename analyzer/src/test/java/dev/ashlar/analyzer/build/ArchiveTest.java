package dev.ashlar.analyzer.build;

import static dev.ashlar.analyzer.build.SourceTree.names;
import static dev.ashlar.analyzer.build.SourceTree.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.analyzer.build.CodeBase.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path temp;

    private SourceTree tree;

    @BeforeEach
    void make_folder() {
        tree = new SourceTree(temp);
    }

    @Test
    void sources_jar_is_a_module_named_by_its_file() throws IOException {
        tree.zip("gson-2.13.1-sources.jar", "b/B.java", "a/A.java", "a/a.txt", "module-info.java");

        CodeBase code = tree.read("gson-2.13.1-sources.jar");

        assertThat(names(code)).containsExactly("gson-2.13.1");
        assertThat(paths(code))
                .containsExactly(
                        "gson-2.13.1-sources.jar!/a/A.java",
                        "gson-2.13.1-sources.jar!/b/B.java",
                        "gson-2.13.1-sources.jar!/module-info.java");
        SourceFile file = code.modules().get(0).files().get(0);
        assertThat(file.content().read())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("a/A.java")
                .hasSize((int) file.size());
    }

    @Test
    void types_for_newer_jdks_are_left_out() {
        tree.zip("m.jar", "A.java", "META-INF/versions/9/A.java", "META-INF/versions/11/A.java");

        CodeBase code = tree.read("m.jar");

        assertThat(paths(code)).containsExactly("m.jar!/A.java");
        assertThat(code.notes())
                .containsExactly(new Note(
                        "m.jar!/META-INF/versions/",
                        0,
                        "2 files for newer JDKs left out, their types are read once",
                        false));
    }

    @Test
    void entries_that_point_out_of_the_archive_are_refused() {
        tree.zip("evil.zip", "../A.java", "a/../../B.java", "/etc/C.java", "a\\D.java", "C:/E.java", "a..b/Ok.java");

        CodeBase code = tree.read("evil.zip");

        assertThat(paths(code)).containsExactly("evil.zip!/a..b/Ok.java");
        assertThat(code.notes())
                .hasSize(5)
                .allMatch(Note::lossy)
                .extracting(Note::path)
                .contains("evil.zip!/../A.java");
    }

    @Test
    void truncated_archive_is_read_up_to_the_break() throws IOException {
        byte[] whole = SourceTree.zipped("A.java", "B.java", "C.java");
        int third = new String(whole, StandardCharsets.ISO_8859_1).indexOf("C.java");
        tree.bytes("cut.jar", Arrays.copyOf(whole, third + 8));

        CodeBase code = tree.read("cut.jar");

        assertThat(paths(code)).containsExactly("cut.jar!/A.java", "cut.jar!/B.java");
        assertThat(code.modules().get(0).files().get(1).content().read())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("B.java");
        assertThat(code.notes()).containsExactly(new Note("cut.jar", 0, "archive breaks off, read up to there", true));
    }

    @Test
    void what_is_no_archive_is_told() {
        tree.file("fake.jar", "hello").file("empty.zip", "");

        assertThat(tree.read("fake.jar", "empty.zip").notes())
                .containsExactly(
                        new Note("empty.zip", 0, "not a readable archive", true),
                        new Note("fake.jar", 0, "not a readable archive", true));
    }

    @Test
    void second_entry_of_a_name_is_told() {
        String zip = new String(SourceTree.zipped("a/A.java", "a/B.java"), StandardCharsets.ISO_8859_1);
        tree.bytes("twice.jar", zip.replace("a/B.java", "a/A.java").getBytes(StandardCharsets.ISO_8859_1));

        CodeBase code = tree.read("twice.jar");

        assertThat(paths(code)).containsExactly("twice.jar!/a/A.java");
        assertThat(code.notes())
                .containsExactly(new Note("twice.jar!/a/A.java", 0, "second entry of this name, left out", true));
    }

    @Test
    void entry_that_inflates_without_end_is_refused_while_reading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Bomb.java"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i <= BoundedRead.LIMIT >> 20; i++) {
                zip.write(blanks);
            }
        }
        tree.bytes("bomb.jar", bytes.toByteArray());

        SourceFile bomb = tree.read("bomb.jar").modules().get(0).files().get(0);

        assertThatThrownBy(() -> bomb.content().read())
                .isInstanceOf(IOException.class)
                .hasMessage("larger than 200 MB");
    }

    @Test
    void size_that_a_header_states_is_not_believed() throws IOException {
        byte[] text = new byte[300_000];
        Arrays.fill(text, (byte) 'x');

        assertThat(BoundedRead.readAll(new java.io.ByteArrayInputStream(text), 10))
                .isEqualTo(text);
        assertThat(BoundedRead.readAll(new java.io.ByteArrayInputStream(text), 1_000_000))
                .isEqualTo(text);
        assertThatThrownBy(() -> BoundedRead.readAll(new java.io.ByteArrayInputStream(text), Long.MAX_VALUE))
                .hasMessage("larger than 200 MB");
    }

    @Test
    void threads_can_read_side_by_side() {
        String[] names =
                IntStream.range(0, 500).mapToObj(i -> "p/C" + i + ".java").toArray(String[]::new);
        tree.zip("many.jar", names);

        List<SourceFile> files = tree.read("many.jar").modules().get(0).files();

        assertThat(Stream.of(files, files, files).flatMap(List::stream).parallel())
                .allSatisfy(file -> assertThat(
                                "many.jar!/" + new String(file.content().read(), StandardCharsets.UTF_8))
                        .isEqualTo(file.path()));
    }

    @Test
    void excludes_hold_inside_archives() {
        tree.zip("x.jar", "org/a/A.java", "org/b/c/B.java", "C.java");

        ReadOptions options = ReadOptions.of(List.of("org/b/", "/x.jar!/C.java"), true);
        assertThat(paths(tree.read(options, "x.jar"))).containsExactly("x.jar!/org/a/A.java");
    }

    @Test
    void archives_of_the_same_name_are_told_apart() throws IOException {
        Files.createDirectories(temp.resolve("one"));
        Files.createDirectories(temp.resolve("two"));
        tree.zip("one/x-sources.jar", "A.java")
                .zip("two/x-sources.jar", "A.java")
                .zip("two/y.zip", "B.java");

        CodeBase code = tree.read("two/x-sources.jar", "two/y.zip", "one/x-sources.jar");

        assertThat(names(code)).containsExactly("one/x-sources.jar", "two/x-sources.jar", "y");
        assertThat(paths(code))
                .containsExactly("one/x-sources.jar!/A.java", "two/x-sources.jar!/A.java", "y.zip!/B.java");
    }
}
