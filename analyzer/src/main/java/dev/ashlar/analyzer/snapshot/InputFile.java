package dev.ashlar.analyzer.snapshot;

import java.util.Comparator;

/**
 * A file as it was when it was read: a source file, an archive, a build file.
 *
 * @param size in bytes
 * @param modified time of the last change in milliseconds since 1970
 */
public record InputFile(String path, long size, long modified) implements Comparable<InputFile> {
    private static final Comparator<InputFile> ORDER =
            Comparator.comparing(InputFile::path).thenComparing(InputFile::size).thenComparing(InputFile::modified);

    @Override
    public int compareTo(InputFile other) {
        return ORDER.compare(this, other);
    }
}
