package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Short names for paths: the last name, or as many of the last names as no other of the paths shares. */
final class UniqueLabels {

    private UniqueLabels() {}

    /** One label for each path, in the same order; the paths are absolute and distinct. */
    static List<String> of(List<Path> paths) {
        List<String> labels = new ArrayList<>();
        for (Path path : paths) {
            labels.add(shortest(path, paths));
        }
        return labels;
    }

    private static String shortest(Path path, List<Path> paths) {
        for (int names = 1; names <= path.getNameCount(); names++) {
            String label = last(path, names);
            int length = names;
            if (Collections.frequency(paths.stream().map(other -> last(other, length)).toList(), label) == 1) {
                return label;
            }
        }
        return path.getNameCount() == 0 ? "root" : last(path, path.getNameCount());
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
