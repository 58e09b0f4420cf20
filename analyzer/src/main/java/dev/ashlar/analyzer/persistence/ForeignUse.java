package dev.ashlar.analyzer.persistence;

import java.util.Comparator;

/**
 * A source file of another language that names an entity, and so may read and write its table. It is not read any further.
 *
 * @param module number of the build module of the file
 * @param type qualified binary name of the entity
 * @param line the first that names it, from 1
 */
public record ForeignUse(int module, String type, String path, int line) implements Comparable<ForeignUse> {
    private static final Comparator<ForeignUse> ORDER = Comparator.comparing(ForeignUse::path)
            .thenComparing(ForeignUse::line)
            .thenComparing(ForeignUse::type);

    @Override
    public int compareTo(ForeignUse other) {
        return ORDER.compare(this, other);
    }
}
