package dev.ashlar.cli;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The folder where analyses are kept from one run to the next. Nothing in it is needed: whoever deletes it waits for one more
 * analysis.
 */
record CacheFolder(Path path) {

    /** The place that the platform has for such things. */
    static CacheFolder of(Surroundings surroundings) {
        return new CacheFolder(place(surroundings, System.getProperty("os.name", "").toLowerCase(Locale.ROOT)));
    }

    private static Path place(Surroundings surroundings, String system) {
        Path home = surroundings.home();
        if (system.startsWith("windows")) {
            return surroundings.variable("LOCALAPPDATA").map(Path::of).orElse(home).resolve("ashlar").resolve("cache");
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

    /** The folder for the analysis of these roots. */
    Path of(List<Path> roots) {
        return path.resolve("analyses").resolve(key(roots));
    }

    /** The file that names what was analysed last by somebody in this folder. */
    Path lastFrom(Path directory) {
        return path.resolve("last").resolve(key(List.of(directory)));
    }

    private static String key(List<Path> paths) {
        String text = paths.stream().map(Path::toString).collect(Collectors.joining("\0"));
        return new BigInteger(1, sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
                .setBit(256)
                .toString(16)
                .substring(1, 25);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
