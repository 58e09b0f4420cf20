package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.persistence.Carrier;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.TableName;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place where a unit reads or writes a table.
 *
 * @param unit index in {@link Units#all()}
 * @param type the top-level type that it counts for, by number in the graph; -1 if there is none, or it is not known
 * @param columns read or set, in lower case; empty if not known
 * @param allColumns whether all columns are or may be read or set
 * @param how what the place is: {@code PmsSkuStockDao.replaceList}, {@code sql string}
 * @param cascade the reference through which the table goes along with that of another entity; empty if it is meant itself
 */
public record TableAccess(
        int unit,
        int type,
        TableName table,
        Operation operation,
        SortedSet<String> columns,
        boolean allColumns,
        Carrier carrier,
        String how,
        Place place,
        Optional<Place> cascade)
        implements Comparable<TableAccess> {
    private static final Comparator<TableAccess> ORDER = Comparator.comparing(TableAccess::table)
            .thenComparingInt(TableAccess::unit)
            .thenComparing(TableAccess::operation)
            .thenComparing(TableAccess::place)
            .thenComparing(TableAccess::how)
            .thenComparing(access -> String.join(" ", access.columns()))
            .thenComparingInt(TableAccess::type)
            .thenComparing(access -> access.cascade().map(Place::toString).orElse(""));

    public TableAccess {
        columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    }

    /** The same access, to a table that goes by another name. */
    TableAccess of(TableName other) {
        return new TableAccess(unit, type, other, operation, columns, allColumns, carrier, how, place, cascade);
    }

    /** Whether the table is changed. */
    public boolean writes() {
        return operation.writes();
    }

    @Override
    public int compareTo(TableAccess other) {
        return ORDER.compare(this, other);
    }
}
