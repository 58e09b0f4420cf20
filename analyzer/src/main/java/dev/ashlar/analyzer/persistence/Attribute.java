package dev.ashlar.analyzer.persistence;

import java.util.Map;
import java.util.Optional;

/**
 * A field or property of a mapped type, as annotations or XML describe it.
 *
 * @param target qualified name of its type, or of what the collection holds, where that is known
 * @param id whether it is the identifier or a part of it
 * @param column the name that is written: its own, or that of the first join column
 * @param table the join or collection table that is written
 * @param overrides column by path, for what is embedded
 * @param cascade how its target goes along when the type is stored or deleted; of a known target only
 */
record Attribute(
        String name,
        Kind kind,
        Optional<String> target,
        boolean id,
        Optional<String> column,
        WrittenTable table,
        Map<String, String> overrides,
        Optional<Cascade> cascade) {

    /** Where its value is. */
    enum Kind {
        /** In a column, or in several if its type turns out to be embeddable. */
        BASIC,
        EMBEDDED,
        /** In a column that refers to the target. */
        REFERENCE,
        /** In rows of a join table. */
        JOIN_TABLE,
        /** In rows of a collection table. */
        COLLECTION_TABLE,
        /** In no column of the tables of its type, or in none that is known. */
        ELSEWHERE
    }

    Attribute {
        overrides = Map.copyOf(overrides);
    }

    static Attribute of(String name, Kind kind, Optional<String> target) {
        return new Attribute(
                name, kind, target, false, Optional.empty(), WrittenTable.DEFAULT, Map.of(), Optional.empty());
    }

    Attribute asId() {
        return new Attribute(name, kind, target, true, column, table, overrides, cascade);
    }

    Attribute withColumn(Optional<String> written) {
        return new Attribute(name, kind, target, id, written, table, overrides, cascade);
    }

    Attribute withTable(WrittenTable written) {
        return new Attribute(name, kind, target, id, column, written, overrides, cascade);
    }

    Attribute withOverrides(Map<String, String> written) {
        return new Attribute(name, kind, target, id, column, table, written, cascade);
    }

    /** The target goes along. Without a target, or if nothing goes along, nothing changes. */
    Attribute cascading(boolean stores, boolean deletes, String path, int line) {
        Optional<Cascade> found =
                target.filter(any -> stores || deletes).map(type -> new Cascade(type, stores, deletes, path, line));
        return new Attribute(name, kind, target, id, column, table, overrides, found);
    }
}
