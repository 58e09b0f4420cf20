package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names in one query, apart from its subqueries, may stand for. */
final class QueryScope {

    /**
     * What rows come from.
     *
     * @param names its alias and its own name
     * @param table empty for a subquery and the like
     * @param target whether the statement changes it: then what it reads of it is no matter
     */
    record Source(Set<String> names, Optional<TableName> table, boolean target) {}

    private final @Nullable QueryScope outer;
    private final List<Source> sources = new ArrayList<>();
    private final Set<String> subqueries = new HashSet<>();
    private final Set<String> results = new HashSet<>();

    QueryScope(@Nullable QueryScope outer) {
        this.outer = outer;
    }

    Optional<QueryScope> outer() {
        return Optional.ofNullable(outer);
    }

    List<Source> sources() {
        return sources;
    }

    void add(Source source) {
        sources.add(source);
    }

    /** A name that {@code WITH} gives to a subquery; in lower case. */
    void addSubquery(String name) {
        subqueries.add(name);
    }

    /** A name that the query gives to a column of its result; in lower case. */
    void addResult(String name) {
        results.add(name);
    }

    boolean isResult(String name) {
        return results.contains(name);
    }

    boolean isSubquery(TableName table) {
        for (QueryScope scope = this; scope != null; scope = scope.outer) {
            if (table.schema().isEmpty() && scope.subqueries.contains(table.name())) {
                return true;
            }
        }
        return false;
    }

    /** The source that a column stands for, if that is sure. */
    Optional<Source> source(String qualifier) {
        return qualifier.isEmpty() ? only() : named(qualifier);
    }

    /** An unqualified column may be of any source of its query, and only a schema could tell. */
    private Optional<Source> only() {
        return sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty();
    }

    private Optional<Source> named(String name) {
        for (QueryScope scope = this; scope != null; scope = scope.outer) {
            for (Source source : scope.sources) {
                if (source.names().contains(name)) {
                    return Optional.of(source);
                }
            }
        }
        return Optional.empty();
    }
}
