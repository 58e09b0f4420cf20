package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short names for paths: the last name, or as many of the last names as no other of the paths shares. */
final class UniqueLabels {

    private UniqueLabels() {}

    /** One label for each path, in the same order; the paths are absolute and distinct. */
    static List<String> of(List<Path> paths) {
        Map<Integer, Map<String, Long>> counts = new HashMap<>();
        return paths.stream().map(path -> shortest(path, paths, counts)).toList();
    }

    private static String shortest(Path path, List<Path> paths, Map<Integer, Map<String, Long>> counts) {
        for (int names = 1; names < path.getNameCount(); names++) {
            int length = names;
            String label = last(path, names);
            Map<String, Long> labels = counts.computeIfAbsent(
                    length,
                    any -> paths.stream()
                            .collect(Collectors.groupingBy(other -> last(other, length), Collectors.counting())));
            if (labels.getOrDefault(label, 0L) == 1) {
                return label;
            }
        }
        return last(path, path.getNameCount());
    }

    private static String last(Path path, int names) {
        int count = path.getNameCount();
        if (count == 0) {
            return "root";
        }
        return slashed(path.subpath(Math.max(0, count - names), count));
    }

    /** The path with forward slashes on every platform. */
    static String slashed(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path name : path) {
            text.append(text.isEmpty() ? "" : "/").append(name);
        }
        return text.toString();
    }
}
