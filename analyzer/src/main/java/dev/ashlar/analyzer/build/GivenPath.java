package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the paths to read.
 *
 * @param path with all symbolic links resolved
 * @param label what its name is in outputs: the file name, with as many parent folders as tell it from the other paths
 * @param prefix what the paths of its files start with when there are several given paths, ending in a slash; otherwise empty
 */
record GivenPath(Path path, String label, String prefix) {

    /** The distinct paths, sorted, so that a folder comes before what is inside it. */
    static List<GivenPath> of(List<Path> paths) {
        Map<Path, Path> distinct = new TreeMap<>();
        paths.forEach(path -> distinct.put(real(path), path));
        List<Path> real = List.copyOf(distinct.keySet());
        List<String> labels = UniqueLabels.of(real);
        List<GivenPath> given = new ArrayList<>();
        for (int i = 0; i < real.size(); i++) {
            given.add(new GivenPath(
                    real.get(i), labels.get(i), real.size() == 1 ? "" : prefix(real.get(i), labels.get(i))));
        }
        return given;
    }

    private static String prefix(Path path, String label) {
        return Files.isDirectory(path) ? label + "/" : label.substring(0, label.lastIndexOf('/') + 1);
    }

    private static Path real(Path path) {
        try {
            Path real = path.toRealPath();
            boolean readable = isArchive(real) || isJava(real);
            if (Files.isDirectory(real) || (readable && Files.isRegularFile(real))) {
                return real;
            }
        } catch (IOException e) {
            throw new InvalidInput(path, Files.exists(path) ? "cannot be read" : "no such file or folder");
        }
        throw new InvalidInput(path, "neither a folder nor a .jar, .zip or .java file");
    }

    boolean isArchive() {
        return isArchive(path) && isFile();
    }

    boolean isFile() {
        return !Files.isDirectory(path);
    }

    private static boolean isArchive(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".jar") || name.endsWith(".zip");
    }

    private static boolean isJava(Path path) {
        return String.valueOf(path.getFileName()).endsWith(".java");
    }
}
