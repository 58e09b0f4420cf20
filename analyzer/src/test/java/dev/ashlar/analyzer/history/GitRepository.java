package dev.ashlar.analyzer.history;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A repository made by the real git, which also says what its history is. Without git the tests are skipped. */
final class GitRepository {

    private static final boolean INSTALLED = isInstalled();
    private static final String LIST =
            "-c core.quotePath=false log --no-renames --no-merges --name-only --relative --format=%x01%H%n%ct%n%aN%x00%aE";

    private final Path folder;
    private int time = 1_700_000_000;

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    static GitRepository at(Path folder) {
        return new GitRepository(folder);
    }

    static GitRepository init(Path folder) throws IOException {
        assumeTrue(INSTALLED, "git is not installed");
        GitRepository repository = at(Files.createDirectories(folder));
        repository.git("init -q -b main");
        return repository;
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    GitRepository write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Changes files, each to text it never had, and commits them. */
    GitRepository commit(String... paths) throws IOException {
        for (String path : paths) {
            write(path, path + time);
        }
        git("add -A");
        git("commit -q --allow-empty -m change");
        return this;
    }

    String git(String words) {
        return run(new byte[0], words.split(" "));
    }

    String run(byte[] input, String... arguments) {
        String[] command =
                Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toArray(String[]::new);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment());
        try {
            Process process = builder.start();
            process.getOutputStream().write(input);
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> environment() {
        String now = time++ + " +0000";
        return Map.of(
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Ann",
                "GIT_AUTHOR_EMAIL", "ann@example.org",
                "GIT_COMMITTER_NAME", "Bob",
                "GIT_COMMITTER_EMAIL", "bob@example.org",
                "GIT_AUTHOR_DATE", now,
                "GIT_COMMITTER_DATE", now);
    }

    private static Author author(String line) {
        int end = line.indexOf('\0');
        return new Author(line.substring(0, end), line.substring(end + 1));
    }

    /** What git lists, as seen from the folder; commits without files are left out. */
    List<Commit> log() {
        return Stream.of(git(LIST).split("\u0001"))
                .filter(text -> !text.isEmpty())
                .map(text -> text.lines().filter(line -> !line.isEmpty()).toList())
                .filter(lines -> lines.size() > 3)
                .map(lines -> new Commit(
                        lines.get(0),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(1))),
                        author(lines.get(2)),
                        lines.subList(3, lines.size()).stream().sorted().toList()))
                .toList();
    }
}
