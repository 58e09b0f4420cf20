package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text at a place, so that a difference can be judged where it is listed. */
final class SourceLines {

    private final Path root;
    private final Map<String, List<String>> linesByFile = new HashMap<>();

    SourceLines(Path root) {
        this.root = root;
    }

    /** The line without its indent; empty for a place that is not in the sources. */
    String at(String place) {
        int colon = place.lastIndexOf(':');
        int line = Integer.parseInt(place.substring(colon + 1));
        List<String> lines = linesByFile.computeIfAbsent(place.substring(0, colon), this::read);
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1).strip();
    }

    /** Ashlar puts the archive's name before the path, the oracles do not. */
    private List<String> read(String file) {
        Path path = root.resolve(file.substring(file.lastIndexOf('!') + 1).replaceFirst("^/+", ""));
        try {
            return Files.isRegularFile(path)
                    ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
