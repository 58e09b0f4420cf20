package dev.ashlar.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies of class jars without module-info and META-INF. jdeps refuses a modular jar whose modules are not all there, and
 * wants to be told a release for a multi-release one.
 */
final class PlainJars {

    private PlainJars() {}

    static List<Path> of(List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> plain = new ArrayList<>();
        for (Path jar : jars) {
            Path copy = folder.resolve(jar.getFileName());
            if (!Files.exists(copy)) {
                copy(jar, copy);
            }
            plain.add(copy);
        }
        return plain;
    }

    private static void copy(Path jar, Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(beside))) {
            for (ZipEntry entry : classes(zip)) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = zip.getInputStream(entry)) {
                    content.transferTo(out);
                }
            }
        }
        Files.move(beside, target);
    }

    private static List<? extends ZipEntry> classes(ZipFile zip) {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .filter(entry -> !entry.getName().startsWith("META-INF/"))
                .filter(entry -> !entry.getName().equals("module-info.class"))
                .toList();
    }
}
