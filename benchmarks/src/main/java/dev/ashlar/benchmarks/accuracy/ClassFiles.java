package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of jars, without module-info and without those for other releases of Java. */
final class ClassFiles {

    private ClassFiles() {}

    static void forEach(List<Path> jars, Consumer<byte[]> action) throws IOException {
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : entries(zip)) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        action.accept(content.readAllBytes());
                    }
                }
            }
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        return zip.stream().filter(entry -> isClass(entry.getName())).toList();
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class");
    }
}
