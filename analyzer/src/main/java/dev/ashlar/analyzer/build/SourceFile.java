package dev.ashlar.analyzer.build;

import java.io.IOException;

/**
 * One file with Java source, found but not read.
 *
 * @param path how the file is named in every output: relative to the given root, with forward slashes; inside an archive
 *     {@code archive.jar!/a/B.java}
 * @param size size in bytes
 * @param modified time of the last change in milliseconds since 1970 (for an archive's entry: that of the archive)
 */
public record SourceFile(String path, SourceSet sourceSet, long size, long modified, Content content) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads the whole file; may be called from any thread.
         *
         * @throws IOException with a message for the user, when the file cannot be read
         */
        byte[] read() throws IOException;
    }
}
