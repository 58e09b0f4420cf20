package dev.ashlar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code base that the tests ask about: three modules, two of which depend on each other, and a file with a conflict. */
final class Shop {

    private static final Path SOURCE = Path.of("src", "test", "resources", "shop");

    private Shop() {}

    /** A copy that a test may change. */
    static Path copyTo(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(SOURCE)) {
            List<Path> sorted = tree.sorted().toList();
            sorted.forEach(
                    path -> copy(path, folder.resolve(SOURCE.relativize(path).toString())));
        }
        return folder;
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
