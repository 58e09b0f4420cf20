package dev.ashlar.analyzer;

import java.util.Comparator;

/**
 * A problem of a file that could not be read as it should.
 *
 * @param path as in {@link dev.ashlar.analyzer.build.SourceFile#path()}
 * @param line from 1; 0 when the file as a whole is meant
 * @param reason lower case, no full stop
 */
public record UnreadFile(String path, int line, String reason) implements Comparable<UnreadFile> {

    private static final Comparator<UnreadFile> ORDER = Comparator.comparing(UnreadFile::path)
            .thenComparing(UnreadFile::line)
            .thenComparing(UnreadFile::reason);

    @Override
    public int compareTo(UnreadFile other) {
        return ORDER.compare(this, other);
    }
}
