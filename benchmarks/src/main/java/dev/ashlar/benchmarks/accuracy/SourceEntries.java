package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The paths of the Java files in sources jars. */
record SourceEntries(Set<String> paths) {

    static SourceEntries of(List<Path> jars) throws IOException {
        Set<String> paths = new HashSet<>();
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".java"))
                        .forEach(paths::add);
            }
        }
        return new SourceEntries(paths);
    }

    boolean contain(String path) {
        return paths.contains(path);
    }
}
