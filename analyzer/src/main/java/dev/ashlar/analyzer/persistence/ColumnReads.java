package dev.ashlar.analyzer.persistence;

import java.util.Set;
import java.util.function.Predicate;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Walks through expressions and notes the columns that they read, in the scope of the query around them. */
final class ColumnReads extends ExpressionVisitorAdapter<@Nullable Void> {
    /** Written like columns. */
    static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "default",
            "sysdate",
            "rownum",
            "rowid",
            "level",
            "current_date",
            "current_time",
            "current_timestamp",
            "systimestamp",
            "localtime",
            "localtimestamp",
            "user",
            "null",
            "unknown");

    private final QueryWalk queries;
    private final UseCollector uses;

    ColumnReads(QueryWalk queries, UseCollector uses) {
        this.queries = queries;
        this.uses = uses;
    }

    static String qualifier(Column column) {
        Table table = column.getTable();
        return table == null || table.getName() == null ? "" : TableName.plain(table.getName());
    }

    static boolean isGap(Column column) {
        return SqlText.isGap(column.getColumnName());
    }

    @Override
    public <S> @Nullable Void visit(Column column, S context) {
        String name = TableName.plain(column.getColumnName());
        String qualifier = qualifier(column);
        boolean unqualified = qualifier.isEmpty();
        if (isGap(column)
                || unqualified && (WORDS.contains(name) || queries.scope().isResult(name))) {
            return null;
        }
        queries.scope().source(qualifier).ifPresent(source -> read(source, name));
        return null;
    }

    private void read(QueryScope.Source source, String column) {
        if (!source.target()) {
            source.table().ifPresent(table -> uses.add(table, Operation.READ, column));
        }
    }

    /** A column of {@code USING} is one of all sources. */
    void everywhere(Column column) {
        queries.scope().sources().forEach(source -> read(source, TableName.plain(column.getColumnName())));
    }

    @Override
    public <S> @Nullable Void visit(AllColumns all, S context) {
        everyColumn(source -> true);
        return null;
    }

    @Override
    public <S> @Nullable Void visit(AllTableColumns all, S context) {
        String name = TableName.plain(all.getTable().getName());
        everyColumn(source -> source.names().contains(name));
        return null;
    }

    void everyColumn(Predicate<QueryScope.Source> which) {
        for (QueryScope.Source source : queries.scope().sources()) {
            if (which.test(source) && !source.target()) {
                source.table().ifPresent(table -> uses.addAll(table, Operation.READ));
            }
        }
    }

    /** The star of {@code count(*)} reads no column. */
    @Override
    public <S> @Nullable Void visit(Function function, S context) {
        ExpressionList<?> parameters = function.getParameters();
        boolean star = parameters != null && parameters.size() == 1 && parameters.get(0) instanceof AllColumns;
        return star ? null : super.visit(function, context);
    }

    @Override
    public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
        queries.select(select);
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Select select, S context) {
        queries.select(select);
        return null;
    }
}
