package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
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
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Iterable<ZipEntry> entries() {
        return zip.stream().<ZipEntry>map(entry -> entry)::iterator;
    }

    SourceFile.Content content(ZipEntry entry) {
        return () -> {
            try (InputStream in = zip.getInputStream(entry)) {
                return BoundedRead.readAll(in, entry.getSize());
            }
        };
    }
}
