package dev.ashlar.analyzer.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.DrawnGraph;
import dev.ashlar.analyzer.graph.GraphText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final Snapshot SNAPSHOT = new Snapshot(
            new Inputs(
                    List.of("shop", "stock"),
                    List.of("--exclude=\uD800 lone"),
                    List.of(
                            new InputFile("b/B.java", 12, -5),
                            new InputFile("a/A.java", 1L << 40, 1_700_000_000_000L))),
            DrawnGraph.of(
                    "shop:a.A -> stock:b.B extends @3",
                    "shop:a.A -> stock:b.B calls @30000",
                    "shop:a.A$N -> java.util.List",
                    "stock:Main -> shop:a.A"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("cache").resolve("graph.snapshot");
    }

    @Test
    void comes_back_as_it_was_written() throws IOException {
        SNAPSHOT.write(file);

        Snapshot read = Snapshot.read(file);

        assertThat(read.inputs()).isEqualTo(SNAPSHOT.inputs());
        assertThat(GraphText.of(read.graph())).isEqualTo(GraphText.of(SNAPSHOT.graph()));
    }

    @Test
    void gives_the_same_bytes_again_when_written_again() throws IOException {
        SNAPSHOT.write(file);
        byte[] first = Files.readAllBytes(file);

        Snapshot.read(file).write(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void inputs_are_equal_in_whatever_order_the_files_were_found() {
        InputFile a = new InputFile("a", 1, 1);
        InputFile b = new InputFile("b", 1, 1);

        assertThat(new Inputs(List.of(), List.of(), List.of(b, a)))
                .isEqualTo(new Inputs(List.of(), List.of(), List.of(a, b)))
                .isNotEqualTo(new Inputs(List.of(), List.of(), List.of(a, new InputFile("b", 1, 2))));
    }

    @Test
    void a_file_cut_off_anywhere_is_refused() throws IOException {
        SNAPSHOT.write(file);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertUnreadable("");
        }
    }

    @Test
    void a_file_with_any_byte_changed_is_refused() throws IOException {
        SNAPSHOT.write(file);
        byte[] whole = Files.readAllBytes(file);

        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << at % 8);
            Files.write(file, changed);
            assertUnreadable("");
        }
    }

    @Test
    void content_that_lies_under_a_right_checksum_is_refused_or_gives_a_sound_graph() {
        byte[] content = contentOf(SNAPSHOT);

        for (int at = 0; at < content.length; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = content.clone();
                changed[at] = (byte) value;
                try {
                    Snapshot snapshot = SnapshotDecoder.decode(ByteBuffer.wrap(changed));
                    assertThat(GraphText.of(snapshot.graph())).isNotEmpty();
                } catch (Malformed refused) {
                    assertThat(refused).hasMessageContaining("it is damaged");
                }
            }
        }
    }

    @Test
    void lengths_beyond_the_end_take_no_memory() throws IOException {
        Files.createDirectories(file.getParent());
        ByteSink sink = new ByteSink();
        sink.number(Integer.MAX_VALUE);
        byte[] count = new byte[sink.content().remaining()];
        sink.content().get(count);
        writeEnvelope(count);

        assertUnreadable("is not below");
    }

    @Test
    void says_what_is_wrong_with_a_foreign_file() throws IOException {
        Files.createDirectories(file.getParent());
        assertUnreadable("there is no such file");
        Files.writeString(file, "class A {}");
        assertUnreadable("it is no snapshot");
        Files.write(file, new byte[0]);
        assertUnreadable("it is no snapshot");
        SNAPSHOT.write(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[11]++;
        Files.write(file, bytes);
        assertUnreadable("it has version 2, not 1");
    }

    @Test
    void a_folder_is_no_snapshot() throws IOException {
        Files.createDirectories(file);

        assertUnreadable("cannot read the snapshot");
    }

    @Test
    void what_a_dead_writer_left_is_ignored_and_removed_once_it_is_old() throws IOException {
        Files.createDirectories(file.getParent());
        Path old = Files.write(file.resolveSibling("graph.snapshot.1.tmp"), new byte[7]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path young = Files.write(file.resolveSibling("graph.snapshot.2.tmp"), new byte[7]);
        Path other = Files.write(file.resolveSibling("notes.tmp"), new byte[7]);
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofDays(1))));

        SNAPSHOT.write(file);

        assertThat(Snapshot.read(file).inputs()).isEqualTo(SNAPSHOT.inputs());
        assertThat(folderContent()).containsExactlyInAnyOrder(file, young, other);
    }

    @Test
    void a_write_that_fails_leaves_neither_a_broken_file_nor_rubbish() throws IOException {
        Files.createDirectories(file.resolve("in the way"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SNAPSHOT.write(file));

        assertThat(folderContent()).containsExactly(file);
    }

    @Test
    void readers_and_writers_at_once_see_whole_files_only() throws Exception {
        SNAPSHOT.write(file);
        Snapshot other = new Snapshot(SNAPSHOT.inputs(), DrawnGraph.of("x.X -> y.Y"));
        List<List<String>> allowed = List.of(GraphText.of(SNAPSHOT.graph()), GraphText.of(other.graph()));
        Callable<Boolean> work = () -> {
            for (int i = 0; i < 25; i++) {
                (i % 2 == 0 ? SNAPSHOT : other).write(file);
                DependencyGraph read = Snapshot.read(file).graph();
                assertThat(allowed).contains(GraphText.of(read));
            }
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> done :
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> work).toList())) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(folderContent()).containsExactly(file);
    }

    private static byte[] contentOf(Snapshot snapshot) {
        ByteBuffer content = SnapshotEncoder.encode(snapshot);
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    private void writeEnvelope(byte[] content) throws IOException {
        ByteBuffer header = Envelope.around(ByteBuffer.wrap(content))[0];
        byte[] bytes = new byte[header.remaining() + content.length];
        int length = header.remaining();
        header.get(bytes, 0, length);
        System.arraycopy(content, 0, bytes, length, content.length);
        Files.write(file, bytes);
    }

    private List<Path> folderContent() throws IOException {
        try (Stream<Path> paths = Files.list(file.getParent())) {
            return paths.toList();
        }
    }

    private void assertUnreadable(String reason) {
        assertThatExceptionOfType(UnreadableSnapshot.class)
                .isThrownBy(() -> Snapshot.read(file))
                .withMessageContaining(file.toString())
                .withMessageContaining(reason);
    }
}
