package dev.ashlar.analyzer.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableStatement;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/** Walks through queries and notes the tables and columns that they read. */
final class QueryWalk {
    private final UseCollector uses;
    private final ColumnReads columns;
    private QueryScope scope = new QueryScope(null);
    private boolean unknownTable;

    QueryWalk(UseCollector uses) {
        this.uses = uses;
        this.columns = new ColumnReads(this, uses);
    }

    QueryScope scope() {
        return scope;
    }

    /** Whether the name of some table is put together when the program runs. */
    boolean unknownTable() {
        return unknownTable;
    }

    void with(@Nullable List<WithItem<?>> items) {
        for (WithItem<?> item : orEmpty(items)) {
            String name = TableName.plain(item.getAliasName());
            // Oracle and SQL Server know recursion without the word; it always takes a union
            boolean mayNameItself = item.isRecursive()
                    || item.getParenthesedStatement() instanceof ParenthesedSelect body
                            && body.getSelect() instanceof SetOperationList;
            if (mayNameItself) {
                scope.addSubquery(name);
            }
            if (item.getParenthesedStatement() instanceof ParenthesedSelect body) {
                select(body);
            } else {
                item.getParenthesedStatement().accept(new StatementWalk(uses, this), null);
            }
            scope.addSubquery(name);
        }
    }

    void select(Select select) {
        scope = new QueryScope(scope);
        with(select.getWithItemsList());
        if (select instanceof PlainSelect plain) {
            plain(plain);
        } else if (select instanceof SetOperationList union) {
            union.getSelects().forEach(this::select);
        } else if (select instanceof ParenthesedSelect nested) {
            select(nested.getSelect());
        } else if (select instanceof Values values) {
            read(values.getExpressions());
        } else if (select instanceof TableStatement table) {
            source(table.getTable(), false);
            columns.everyColumn(source -> true);
        }
        if (!(select instanceof PlainSelect)) {
            // a column here is one of the result
            scope = new QueryScope(scope);
            readEach(orders(select));
            scope = scope.outer().orElseThrow();
        }
        scope = scope.outer().orElseThrow();
    }

    private void plain(PlainSelect select) {
        from(select.getFromItem(), select.getJoins());
        for (Table into : orEmpty(select.getIntoTables())) {
            name(into).ifPresent(table -> uses.addAll(table, Operation.INSERT));
        }
        conditions(select.getJoins());
        for (SelectItem<?> item : orEmpty(select.getSelectItems())) {
            item(item);
        }
        read(select.getWhere());
        select.getSelectItems().stream()
                .map(SelectItem::getAlias)
                .filter(alias -> alias != null)
                .map(alias -> TableName.plain(alias.getName()))
                .forEach(scope::addResult);
        if (select.getGroupBy() != null) {
            read(select.getGroupBy().getGroupByExpressionList());
        }
        read(select.getHaving());
        read(select.getQualify());
        read(select.getOracleHierarchical());
        readEach(orders(select));
    }

    private static List<Expression> orders(Select select) {
        return orEmpty(select.getOrderByElements()).stream()
                .map(OrderByElement::getExpression)
                .toList();
    }

    private void item(SelectItem<?> item) {
        if (item.getExpression() instanceof Column column && ColumnReads.isGap(column)) {
            columns.everyColumn(source -> true);
        } else {
            read(item.getExpression());
        }
    }

    /** Adds what rows come from to the scope. */
    void from(@Nullable FromItem first, @Nullable List<Join> joins) {
        if (first != null) {
            source(first, false);
        }
        for (Join join : orEmpty(joins)) {
            source(join.getFromItem(), false);
        }
    }

    /** The conditions of joins; they may name sources that come later. */
    void conditions(@Nullable List<Join> joins) {
        for (Join join : orEmpty(joins)) {
            orEmpty(join.getOnExpressions()).forEach(this::read);
            orEmpty(join.getUsingColumns()).forEach(columns::everywhere);
        }
    }

    void source(FromItem item, boolean target) {
        if (item instanceof Table table) {
            table(table, target);
        } else if (item instanceof ParenthesedFromItem nested) {
            from(nested.getFromItem(), nested.getJoins());
            conditions(nested.getJoins());
        } else {
            if (item instanceof Select select) {
                select(select);
            } else if (item instanceof Expression expression) {
                read(expression);
            }
            scope.add(new QueryScope.Source(names(item.getAlias(), ""), Optional.empty(), false));
        }
    }

    private void table(Table written, boolean target) {
        Optional<TableName> table = name(written);
        if (!target) {
            table.ifPresent(name -> uses.add(name, Operation.READ));
        }
        scope.add(new QueryScope.Source(names(written.getAlias(), TableName.plain(written.getName())), table, target));
    }

    private static Set<String> names(@Nullable Alias alias, String name) {
        Set<String> names = new TreeSet<>();
        names.add(name);
        if (alias != null) {
            names.add(TableName.plain(alias.getName()));
        }
        names.remove("");
        return names;
    }

    /** The table, unless it is a subquery's name or not known. */
    Optional<TableName> name(Table written) {
        String schema = Optional.ofNullable(written.getSchemaName()).orElse("");
        TableName table = TableName.of(SqlText.isGap(schema) ? "" : schema, written.getName());
        if (SqlText.isGap(table.name())) {
            unknownTable = true;
            return Optional.empty();
        }
        boolean dummy = table.schema().isEmpty() && table.name().equals("dual");
        return dummy || scope.isSubquery(table) ? Optional.empty() : Optional.of(table);
    }

    void read(@Nullable Expression expression) {
        if (expression != null) {
            expression.accept(columns, null);
        }
    }

    void readEach(Collection<? extends Expression> expressions) {
        expressions.forEach(this::read);
    }

    private static <T> Collection<T> orEmpty(@Nullable Collection<T> list) {
        return list == null ? List.of() : list;
    }
}
