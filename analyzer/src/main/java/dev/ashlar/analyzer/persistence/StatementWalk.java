package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ExplainStatement;
import net.sf.jsqlparser.statement.StatementVisitorAdapter;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.execute.Execute;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.merge.MergeDelete;
import net.sf.jsqlparser.statement.merge.MergeInsert;
import net.sf.jsqlparser.statement.merge.MergeOperation;
import net.sf.jsqlparser.statement.merge.MergeUpdate;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.truncate.Truncate;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import net.sf.jsqlparser.statement.upsert.Upsert;
import net.sf.jsqlparser.statement.upsert.UpsertType;
import org.jspecify.annotations.Nullable;

/** Walks through a statement and notes the tables and columns that it reads and writes. */
final class StatementWalk extends StatementVisitorAdapter<@Nullable Void> {
    static final String PROCEDURE = "calls a procedure";

    private final UseCollector uses;
    private final QueryWalk queries;
    private boolean procedure;

    StatementWalk(UseCollector uses, QueryWalk queries) {
        this.uses = uses;
        this.queries = queries;
    }

    /** Why something stayed unknown. */
    Optional<String> problem() {
        return procedure
                ? Optional.of(PROCEDURE)
                : Optional.of("names a table only at run time").filter(reason -> queries.unknownTable());
    }

    @Override
    public <S> @Nullable Void visit(Select select, S context) {
        queries.select(select);
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Insert insert, S context) {
        queries.with(insert.getWithItemsList());
        Optional<TableName> table = queries.name(insert.getTable());
        if (insert.getSelect() != null) {
            queries.select(insert.getSelect());
        }
        target(insert.getTable());
        if (insert.getSetUpdateSets() != null) {
            table.ifPresent(name -> assign(name, Operation.INSERT, insert.getSetUpdateSets()));
        } else {
            table.ifPresent(name -> columns(name, Operation.INSERT, insert.getColumns()));
        }
        table.ifPresent(name -> assign(name, Operation.UPDATE, orEmpty(insert.getDuplicateUpdateSets())));
        if (insert.getConflictAction() != null) {
            table.ifPresent(name -> assign(
                    name, Operation.UPDATE, orEmpty(insert.getConflictAction().getUpdateSets())));
        }
        return null;
    }

    /** What a statement writes is no source that it reads. */
    private void target(Table table) {
        queries.source(table, true);
    }

    private void columns(TableName table, Operation operation, @Nullable ExpressionList<Column> columns) {
        uses.add(table, operation);
        if (columns == null || columns.isEmpty()) {
            uses.addAll(table, operation);
        } else {
            columns.forEach(column -> set(table, operation, column));
        }
    }

    private void set(TableName table, Operation operation, Column column) {
        if (ColumnReads.isGap(column)) {
            uses.addAll(table, operation);
        } else {
            uses.add(table, operation, TableName.plain(column.getColumnName()));
        }
    }

    private void assign(TableName table, Operation operation, List<UpdateSet> sets) {
        for (UpdateSet set : sets) {
            set.getColumns().forEach(column -> set(table, operation, column));
            queries.read(set.getValues());
        }
    }

    @Override
    public <S> @Nullable Void visit(Upsert upsert, S context) {
        Optional<TableName> table = queries.name(upsert.getTable());
        if (upsert.getSelect() != null) {
            queries.select(upsert.getSelect());
        }
        target(upsert.getTable());
        for (Operation operation : operations(upsert.getUpsertType())) {
            if (upsert.getUpdateSets() != null) {
                table.ifPresent(name -> assign(name, operation, upsert.getUpdateSets()));
            } else {
                table.ifPresent(name -> columns(name, operation, upsert.getColumns()));
            }
        }
        table.ifPresent(name -> assign(name, Operation.UPDATE, orEmpty(upsert.getDuplicateUpdateSets())));
        return null;
    }

    private static List<Operation> operations(UpsertType type) {
        return switch (type) {
            case REPLACE, REPLACE_SET, INSERT_OR_REPLACE -> List.of(Operation.REPLACE);
            case UPSERT -> List.of(Operation.INSERT, Operation.UPDATE);
            default -> List.of(Operation.INSERT);
        };
    }

    @Override
    public <S> @Nullable Void visit(Update update, S context) {
        queries.with(update.getWithItemsList());
        List<Join> joins = Stream.concat(stream(update.getStartJoins()), stream(update.getJoins()))
                .toList();
        List<UpdateSet> sets = orEmpty(update.getUpdateSets());
        WrittenSources sources = new WrittenSources(queries, update.getTable(), update.getFromItem(), joins);
        boolean several = !joins.isEmpty() || update.getFromItem() != null;
        for (UpdateSet set : sets) {
            for (Column column : set.getColumns()) {
                String qualifier = several ? ColumnReads.qualifier(column) : "";
                sources.written(qualifier).ifPresent(table -> set(table, Operation.UPDATE, column));
            }
        }
        sources.read();
        sets.forEach(set -> queries.read(set.getValues()));
        queries.conditions(joins);
        queries.read(update.getWhere());
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Delete delete, S context) {
        queries.with(delete.getWithItemsList());
        List<Join> joins = stream(delete.getJoins()).toList();
        WrittenSources sources = new WrittenSources(queries, delete.getTable(), null, joins);
        if (orEmpty(delete.getTables()).isEmpty()) {
            sources.written("").ifPresent(table -> uses.add(table, Operation.DELETE));
        }
        for (Table table : orEmpty(delete.getTables())) {
            sources.written(TableName.plain(table.getName())).ifPresent(name -> uses.add(name, Operation.DELETE));
        }
        sources.read();
        orEmpty(delete.getUsingList()).forEach(table -> queries.source(table, false));
        queries.conditions(joins);
        queries.read(delete.getWhere());
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Merge merge, S context) {
        queries.with(merge.getWithItemsList());
        Optional<TableName> table = queries.name(merge.getTable());
        target(merge.getTable());
        queries.source(merge.getFromItem(), false);
        queries.read(merge.getOnCondition());
        for (MergeOperation operation : orEmpty(merge.getOperations())) {
            table.ifPresent(name -> merge(name, operation));
        }
        return null;
    }

    private void merge(TableName table, MergeOperation operation) {
        if (operation instanceof MergeInsert insert) {
            columns(table, Operation.INSERT, insert.getColumns());
            queries.read(insert.getValues());
        } else if (operation instanceof MergeUpdate update) {
            assign(table, Operation.UPDATE, update.getUpdateSets());
            if (update.getDeleteWhereCondition() != null) {
                uses.add(table, Operation.DELETE);
            }
        } else if (operation instanceof MergeDelete) {
            uses.add(table, Operation.DELETE);
        }
    }

    @Override
    public <S> @Nullable Void visit(Truncate truncate, S context) {
        Stream<Table> tables =
                truncate.getTables() == null ? Stream.ofNullable(truncate.getTable()) : truncate.getTables().stream();
        tables.flatMap(table -> queries.name(table).stream()).forEach(table -> uses.add(table, Operation.DELETE));
        return null;
    }

    @Override
    public <S> @Nullable Void visit(CreateTable create, S context) {
        if (create.getSelect() != null) {
            queries.select(create.getSelect());
        }
        return null;
    }

    @Override
    public <S> @Nullable Void visit(ExplainStatement explain, S context) {
        return null;
    }

    @Override
    public <S> @Nullable Void visit(Execute execute, S context) {
        procedure = true;
        return null;
    }

    @Override
    public <S> @Nullable Void visit(ParenthesedDelete nested, S context) {
        return visit(nested.getDelete(), context);
    }

    @Override
    public <S> @Nullable Void visit(ParenthesedUpdate nested, S context) {
        return visit(nested.getUpdate(), context);
    }

    @Override
    public <S> @Nullable Void visit(ParenthesedInsert nested, S context) {
        return visit(nested.getInsert(), context);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? new ArrayList<>() : list;
    }

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
