package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the Java files of sources jars into one tree. */
final class Unpacking {

    private Unpacking() {}

    /** Unpacks the Java files of all jars, unless the target is there. */
    static void unpack(List<Path> jars, Path target) throws IOException {
        unpack(jars, target, Unpacking::isSource);
    }

    /** Unpacks the entries whose names are {@code wanted}; of two with the same name, the one in the later jar stays. */
    static void unpack(List<Path> jars, Path target, Predicate<String> wanted) throws IOException {
        if (Files.isDirectory(target)) {
            return;
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        for (Path jar : jars) {
            unpack(jar, beside, wanted);
        }
        Files.move(beside, target);
    }

    private static void unpack(Path jar, Path target, Predicate<String> wanted) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (wanted.test(entry.getName())) {
                    copy(zip, entry, target);
                }
            }
        }
    }

    /** Files for other releases of Java below META-INF repeat types of the main tree. */
    private static boolean isSource(String name) {
        return name.endsWith(".java") && !name.startsWith("META-INF/");
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("entry leaves the jar: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
