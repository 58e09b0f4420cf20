package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Other people's code, in the folder that {@code ASHLAR_CORPORA} names, and the figures beside it. */
final class Corpora {
    private Corpora() {}

    /** Unpacks an archive; a test that needs one which is not there is skipped. */
    static Path unpacked(String corpus, Path temp) throws IOException, InterruptedException {
        Path archive = find(corpus);
        Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", temp.toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IOException("cannot unpack " + archive);
        }
        try (Stream<Path> folders = Files.list(temp)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(corpus))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path find(String corpus) throws IOException {
        try (Stream<Path> archives = Files.list(folder())) {
            List<Path> matching = archives.filter(
                            path -> path.getFileName().toString().startsWith(corpus + "-"))
                    .toList();
            assumeThat(matching).hasSize(1);
            return matching.get(0);
        }
    }

    /** The rows of a table of figures, each split at its tabs, without the header. */
    static List<String[]> figures(String file) throws IOException {
        Path table = folder().resolveSibling("examples").resolve(file);
        assumeThat(table).exists();
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Path folder() {
        return Path.of(System.getenv("ASHLAR_CORPORA"));
    }
}
