package dev.ashlar.analyzer.persistence;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one statement does to one table.
 *
 * @param columns those that it reads or, if it writes, those whose value it sets; in lower case
 * @param allColumns whether it reads or sets all columns or may do so ({@code select *}, an insert without a column list)
 */
public record TableUse(TableName table, Operation operation, SortedSet<String> columns, boolean allColumns)
        implements Comparable<TableUse> {
    private static final Comparator<TableUse> ORDER = Comparator.comparing(TableUse::table)
            .thenComparing(TableUse::operation)
            .thenComparing(use -> String.join(" ", use.columns()))
            .thenComparing(TableUse::allColumns);

    public TableUse {
        columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    }

    @Override
    public int compareTo(TableUse other) {
        return ORDER.compare(this, other);
    }
}
