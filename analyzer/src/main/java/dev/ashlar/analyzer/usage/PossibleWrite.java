package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.persistence.TableName;
import java.util.Comparator;

/**
 * A place where a unit may write a table in a way that is not followed. It makes no writer; it only makes others not the only one.
 *
 * @param unit index in {@link Units#all()}; -1 if not known
 * @param why what the unit does: {@code sets fields of what it reads there}
 */
public record PossibleWrite(int unit, TableName table, String why, Place place) implements Comparable<PossibleWrite> {
    private static final Comparator<PossibleWrite> ORDER = Comparator.comparing(PossibleWrite::table)
            .thenComparingInt(PossibleWrite::unit)
            .thenComparing(PossibleWrite::place)
            .thenComparing(PossibleWrite::why);

    @Override
    public int compareTo(PossibleWrite other) {
        return ORDER.compare(this, other);
    }
}
