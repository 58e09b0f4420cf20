package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.persistence.TableName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the values of a model are kept.
 *
 * @param mapped the table that it is mapped to; several for what is a part of entities: a mapped superclass, what is embedded
 * @param handed the tables that statements write which take it as their parameter, if it is mapped to none
 */
public record StoredIn(SortedSet<TableName> mapped, SortedSet<TableName> handed) {
    /** In no table. */
    public static final StoredIn NOTHING = new StoredIn(new TreeSet<>(), new TreeSet<>());

    public StoredIn {
        mapped = Collections.unmodifiableSortedSet(new TreeSet<>(mapped));
        handed = Collections.unmodifiableSortedSet(new TreeSet<>(handed));
    }

    /** All of them. */
    public SortedSet<TableName> all() {
        SortedSet<TableName> all = new TreeSet<>(mapped);
        all.addAll(handed);
        return all;
    }

    /** The same tables, by the names that they go by where they are used. */
    StoredIn named(Function<TableName, Set<TableName>> names) {
        return new StoredIn(named(mapped, names), named(handed, names));
    }

    private static SortedSet<TableName> named(SortedSet<TableName> tables, Function<TableName, Set<TableName>> names) {
        return tables.stream()
                .flatMap(table -> names.apply(table).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
