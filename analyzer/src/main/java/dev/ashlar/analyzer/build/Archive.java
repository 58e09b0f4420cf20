package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An open zip file.
 *
 * <p>It stays open as long as a source file of it is reachable; the JDK's cleaner closes it then. {@link ZipFile} locks the
 * file only while it reads compressed bytes, so threads inflate side by side.
 */
final class Archive {

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** A file in an archive that is worth reading; its name is not to be trusted. */
    record Entry(String name, long size, SourceFile.Content content) {}

    /**
     * Opens an archive; names that are not UTF-8 are read as Latin-1.
     *
     * @throws IOException if it has no readable table of contents, as when it is truncated
     */
    static Archive open(Path path) throws IOException {
        try {
            return open(path, StandardCharsets.UTF_8);
        } catch (IOException notUtf8) {
            return open(path, StandardCharsets.ISO_8859_1);
        }
    }

    private static Archive open(Path path, Charset names) throws IOException {
        try {
            return new Archive(new ZipFile(path.toFile(), names));
        } catch (IllegalArgumentException e) {
            throw (IOException) new ZipException("bad name of an entry").initCause(e);
        }
    }

    /** The Java files and resources, in the order of the archive's table of contents. */
    List<Entry> entries() {
        return zip.stream()
                .filter(entry -> isWanted(entry.getName()))
                .map(entry -> new Entry(entry.getName(), entry.getSize(), () -> read(entry)))
                .toList();
    }

    static boolean isWanted(String name) {
        return name.endsWith(".java") || ResourceKinds.includes(name) || ArchiveCoordinates.areIn(name);
    }

    private byte[] read(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new IOException("no longer in the archive");
            }
            return BoundedRead.readAll(in, entry.getSize());
        }
    }
}
