package dev.ashlar.analyzer.persistence;

import java.util.Comparator;

/**
 * A mapper file that names a type: its namespace, a parameter, a result.
 *
 * @param module number of the build module of the file
 * @param name the qualified name of the type, as written
 * @param line from 1
 */
public record Mention(int module, String name, String path, int line) implements Comparable<Mention> {
    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::path)
            .thenComparing(Mention::line)
            .thenComparing(Mention::name)
            .thenComparing(Mention::module);

    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
