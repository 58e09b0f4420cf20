package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import org.jspecify.annotations.Nullable;

/** The tables of an update or delete that may name several, and those among them that it changes. */
final class WrittenSources {
    private final QueryWalk queries;
    private final List<FromItem> items = new ArrayList<>();
    private final Set<FromItem> written = new LinkedHashSet<>();
    private final Optional<FromItem> first;

    /**
     * @param named the table that stands first; may be the alias of a later one (SQL Server), or missing (MySQL's multi-table delete)
     */
    WrittenSources(QueryWalk queries, @Nullable Table named, @Nullable FromItem from, List<Join> joins) {
        this.queries = queries;
        Stream.ofNullable(from).forEach(items::add);
        joins.stream().map(Join::getFromItem).forEach(items::add);
        Optional<FromItem> alias =
                Optional.ofNullable(named).flatMap(table -> aliased(TableName.plain(table.getName())));
        if (named != null && alias.isEmpty()) {
            items.add(0, named);
        }
        first = alias.or(() -> items.stream().findFirst());
    }

    private Optional<FromItem> aliased(String name) {
        return items.stream()
                .filter(item -> item.getAlias() != null
                        && TableName.plain(item.getAlias().getName()).equals(name))
                .findFirst();
    }

    /** The table that is changed under this name; the first one if there is none. */
    Optional<TableName> written(String qualifier) {
        Optional<FromItem> item =
                qualifier.isEmpty() ? first : aliased(qualifier).or(() -> called(qualifier));
        item.ifPresent(written::add);
        return item.filter(Table.class::isInstance).flatMap(table -> queries.name((Table) table));
    }

    private Optional<FromItem> called(String name) {
        return items.stream()
                .filter(item -> item instanceof Table table
                        && TableName.plain(table.getName()).equals(name))
                .findFirst();
    }

    /** Brings all of them into scope; those that have not been asked for are only read. */
    void read() {
        items.forEach(item -> queries.source(item, written.contains(item)));
    }
}
