package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.TableAccess;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table that units of one database use.
 *
 * @param database the name of the database; empty if the units have but one by construction, or name none
 * @param accesses all reads and writes, sorted by unit
 * @param undecided why it is not known whether the units mean the same table; empty if they do
 * @param columns its columns as far as DDL or mappings tell, in their order
 * @param coWritten columns that several units set, identifiers left out
 * @param omissions statements that replace rows without naming columns which other units use
 */
public record TableUsers(
        TableName table,
        Optional<String> database,
        List<TableAccess> accesses,
        Optional<String> undecided,
        List<String> columns,
        SortedSet<String> coWritten,
        List<Omission> omissions) {
    /**
     * A statement after which columns that another unit uses have lost their value.
     *
     * @param access the statement
     * @param columns what it does not name, sorted
     */
    public record Omission(TableAccess access, List<String> columns) {
        public Omission {
            columns = List.copyOf(columns);
        }
    }

    public TableUsers {
        accesses = List.copyOf(accesses);
        columns = List.copyOf(columns);
        omissions = List.copyOf(omissions);
    }

    /** The units that read or write it, by index; -1 for accesses of unknown units. */
    public SortedSet<Integer> units() {
        SortedSet<Integer> units = new TreeSet<>();
        accesses.forEach(access -> units.add(access.unit()));
        return units;
    }

    /** The units that write it. */
    public SortedSet<Integer> writers() {
        SortedSet<Integer> units = new TreeSet<>();
        accesses.stream().filter(TableAccess::writes).forEach(access -> units.add(access.unit()));
        return units;
    }

    /** Whether several units use it. */
    public boolean isShared() {
        return undecided.isEmpty() && units().size() >= 2;
    }

    /** Whether several units write it. */
    public boolean isContested() {
        return undecided.isEmpty() && writers().size() >= 2 && !writers().contains(-1);
    }
}
