package dev.ashlar.analyzer.usage;

import java.util.Comparator;

/**
 * Where something can be seen.
 *
 * @param path as in {@link dev.ashlar.analyzer.build.SourceFile#path()}
 * @param line from 1; 0 for the file as a whole
 */
public record Place(String path, int line) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparing(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line;
    }
}
