package dev.ashlar.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java files of sources jars, handed out one after the other; every candidate for source code reads them so. */
record SourceArchives(List<Path> jars) {

    /** Takes one file. */
    interface Reader {
        void read(String name, byte[] content) throws IOException;
    }

    void forEach(Reader reader) throws IOException {
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : sources(zip)) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        reader.read(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
    }

    private static List<? extends ZipEntry> sources(ZipFile zip) {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(".java"))
                .filter(entry -> !entry.getName().startsWith("META-INF/"))
                .toList();
    }
}
