package dev.ashlar.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder where analyses are kept from one run to the next. Nothing in it is needed: whoever deletes it waits for one more
 * analysis.
 */
record CacheFolder(Path path) {

    /** Short, and safe on file systems that do not tell upper from lower case. */
    private static final int KEY_RADIX = Character.MAX_RADIX;

    /** The place that the platform has for such things. */
    static CacheFolder of(Surroundings surroundings) {
        return new CacheFolder(
                place(surroundings, System.getProperty("os.name", "").toLowerCase(Locale.ROOT)));
    }

    static Path place(Surroundings surroundings, String system) {
        Path home = surroundings.home();
        if (system.startsWith("windows")) {
            return surroundings
                    .variable("LOCALAPPDATA")
                    .map(Path::of)
                    .orElse(home)
                    .resolve("ashlar")
                    .resolve("cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("ashlar");
        }
        // The XDG base directory rules: a relative path in the variable is to be ignored
        return surroundings
                .variable("XDG_CACHE_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".cache"))
                .resolve("ashlar");
    }

    /** The file with the graph of these roots, which need not exist. */
    Path snapshot(List<Path> roots) {
        return path.resolve("analyses").resolve(key(roots) + ".ashlar");
    }

    /**
     * The file with the last proposal for these roots, which need not exist.
     *
     * @param options what else decides on a proposal; each combination has a file of its own
     */
    Path proposal(List<Path> roots, List<String> options) {
        return path.resolve("proposals").resolve(key(roots) + "-" + keyOf(options) + ".txt");
    }

    /** Notes that this snapshot is the last that was made, by somebody in this folder. */
    void remember(Path directory, Path snapshot) throws IOException {
        Files.createDirectories(lastFolder());
        for (Path note : List.of(lastFolder().resolve(key(List.of(directory))), anywhere())) {
            Files.writeString(note, String.valueOf(snapshot.getFileName()));
        }
    }

    /** The snapshot that was made last by somebody in this folder. */
    Optional<Path> lastFrom(Path directory) throws IOException {
        return noted(lastFolder().resolve(key(List.of(directory))));
    }

    /** The snapshot that was made last. */
    Optional<Path> lastFromAnywhere() throws IOException {
        return noted(anywhere());
    }

    private Optional<Path> noted(Path note) throws IOException {
        return Files.exists(note)
                ? Optional.of(path.resolve("analyses").resolve(Files.readString(note)))
                : Optional.empty();
    }

    private Path anywhere() {
        return lastFolder().resolve("anywhere");
    }

    private Path lastFolder() {
        return path.resolve("last");
    }

    private static String key(List<Path> paths) {
        return keyOf(paths.stream().map(Path::toString).toList());
    }

    private static String keyOf(List<String> words) {
        String text = String.join("\0", words);
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, digest).toString(KEY_RADIX);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
