package dev.ashlar.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ashlar.analyzer.history.History.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a repository is told; it never ends the analysis. */
@Timeout(120)
class BrokenRepositoryTest {

    @TempDir
    Path temp;

    private GitRepository git;
    private Path dotGit;

    @BeforeEach
    void make_history() throws IOException {
        git = GitRepository.init(temp.toRealPath().resolve("shop"));
        git.commit("orders/Order.java", "stock/Item.java");
        git.commit("orders/Order.java");
        git.commit("stock/Item.java");
        dotGit = git.folder().resolve(".git");
    }

    @Test
    void head_that_is_no_reference_is_told() throws IOException {
        for (String head :
                List.of("", "rubbish", "ref: refs/heads/../../x", "ref: refs/heads/main\0", "0".repeat(64))) {
            Files.writeString(dotGit.resolve("HEAD"), head);

            assertThat(read().state()).as(head).isEqualTo(State.NONE);
            assertThat(read().note()).isPresent();
        }
    }

    @Test
    void head_that_leads_to_nothing_is_told() throws IOException {
        Files.writeString(dotGit.resolve("HEAD"), "1".repeat(40) + "\n");

        assertThat(read().state()).isEqualTo(State.PARTIAL);
        assertThat(read().note()).contains("object " + "1".repeat(40) + " is missing, as in a partial clone");
    }

    @Test
    void missing_commit_ends_the_history() throws IOException {
        String parent = git.git("rev-parse HEAD~1").strip();
        Files.delete(dotGit.resolve("objects/" + parent.substring(0, 2) + "/" + parent.substring(2)));

        assertThat(read().state()).isEqualTo(State.PARTIAL);
        assertThat(read().note()).get().asString().contains(parent);
    }

    @Test
    void broken_link_to_a_repository_is_told() throws IOException {
        Path worktree = Files.createDirectory(temp.resolve("worktree"));
        for (String link : List.of("", "gitdir: ../nowhere", "gitdir:", "rubbish", "gitdir: \0")) {
            Files.writeString(worktree.resolve(".git"), link);

            assertThat(read(worktree).note()).as(link).contains("the git repository cannot be read");
        }
    }

    @Test
    void broken_configuration_is_told() throws IOException {
        Files.writeString(dotGit.resolve("config"), "[core\n\tx = \"");

        assertThat(read().state()).isEqualTo(State.NONE);
    }

    @Test
    void repository_of_an_unknown_format_is_told() {
        git.git("config core.repositoryFormatVersion 7");

        assertThat(read().note()).contains("the git repository cannot be read");
    }

    @Test
    void repository_with_long_ids_is_told() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("sha256"));
        GitRepository.at(folder).git("init -q -b main --object-format=sha256");
        GitRepository.at(folder).commit("A.java");

        assertThat(read(folder).state()).isEqualTo(State.NONE);
    }

    @Test
    void configuration_neither_runs_anything_nor_moves_the_files() throws IOException {
        History before = read();
        Path script = Files.writeString(temp.resolve("run.sh"), "#!/bin/sh\ntouch " + temp.resolve("ran") + "\n");
        assumeThat(script.toFile().setExecutable(true)).isTrue();
        git.git("config core.fsmonitor " + script);
        git.git("config core.pager " + script);
        git.git("config core.sshCommand " + script);
        git.git("config filter.x.smudge " + script);
        git.git("config diff.external " + script);
        git.git("config core.worktree /");
        Files.writeString(git.folder().resolve(".gitattributes"), "* filter=x diff=x\n");

        assertThat(read()).isEqualTo(before);
        assertThat(temp.resolve("ran")).doesNotExist();
    }

    @Test
    void nothing_is_written() throws IOException {
        try (Stream<Path> files = Files.walk(git.folder())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
            }
        }
        Map<Path, FileTime> before = times();

        read();

        assertThat(times()).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipes_are_never_opened() throws Exception {
        for (String name : List.of("HEAD", "config", "packed-refs", "shallow", "commondir")) {
            Path real = dotGit.resolve(name);
            Path kept = temp.resolve("kept");
            boolean existed = Files.exists(real);
            if (existed) {
                Files.move(real, kept);
            }
            assumeThat(new ProcessBuilder("mkfifo", real.toString()).start().waitFor())
                    .isZero();

            assertThat(read().note()).as(name).contains("the git repository cannot be read");
            Files.delete(real);
            if (existed) {
                Files.move(kept, real);
            }
        }
    }

    @Test
    void damage_anywhere_ends_in_a_history() throws IOException {
        git.git("gc -q");
        git.commit("orders/Order.java");
        List<Commit> sound = read().commits();
        Random random = new Random(7);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(dotGit)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("hooks"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            State withoutIt = withoutTheContentOf(file);
            file.toFile().setWritable(true);
            for (int tries = 0; tries < 12 && bytes.length > 0; tries++) {
                byte[] damaged = bytes.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, damaged);
                History history = read();
                assertNothingIsMadeUp(history, sound);
                if (history.state() == State.COMPLETE) {
                    assertThat(history.commits()).isEqualTo(sound);
                }
            }
            Files.write(file, new byte[0]);
            assertThat(read().state()).as(file.toString()).isEqualTo(withoutIt);
            // an empty reference gives way to an older one, which is packed
            assertNothingIsMadeUp(read(), sound);
            Files.write(file, bytes);
        }
        assertThat(read().state()).isEqualTo(State.COMPLETE);
    }

    private static void assertNothingIsMadeUp(History history, List<Commit> sound) {
        assertThat(history.state()).isIn(State.COMPLETE, State.PARTIAL, State.NONE);
        assertThat(history.commits()).isSubsetOf(sound);
        assertThat(history.note().isEmpty()).isEqualTo(history.state() == State.COMPLETE);
        assertThat(history.commits().isEmpty() || history.state() != State.NONE).isTrue();
    }

    /** Without packs and commits there is nothing to list; what files hold, and what only git itself looks at, is not needed. */
    private State withoutTheContentOf(Path file) {
        String name = dotGit.relativize(file).toString().replace('\\', '/');
        if (name.equals("HEAD") || name.endsWith(".idx")) {
            return State.NONE;
        }
        boolean loose = name.matches("objects/[0-9a-f]{2}/[0-9a-f]+");
        boolean content = loose
                && git.git("cat-file -t " + name.substring("objects/".length()).replace("/", ""))
                        .strip()
                        .equals("blob");
        return name.endsWith(".pack") || loose && !content ? State.PARTIAL : State.COMPLETE;
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(git.folder())) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private History read() {
        return read(git.folder());
    }

    private static History read(Path folder) {
        return Histories.read(folder, path -> true, Limits.USUAL).all().get(0);
    }
}
