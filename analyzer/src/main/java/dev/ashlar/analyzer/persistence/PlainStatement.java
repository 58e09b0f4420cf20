package dev.ashlar.analyzer.persistence;

import java.util.Optional;

/**
 * Reads the statements that generators write by the thousand: one table, no functions, no subqueries. It is a hundred times faster
 * than the parser, and leaves to that whatever it is not sure of.
 */
final class PlainStatement {
    private final SqlTokens tokens;
    private final UseCollector uses;
    private PlainTable table;

    private PlainStatement(SqlTokens tokens, UseCollector uses) {
        this.tokens = tokens;
        this.uses = uses;
        this.table = new PlainTable(new TableName("", ""), "", uses);
    }

    /** Whether it was understood; then {@code uses} has what it does, and nothing otherwise. */
    static boolean read(String sql, UseCollector uses) {
        Optional<SqlTokens> tokens = SqlTokens.of(sql);
        if (tokens.isEmpty()) {
            return false;
        }
        UseCollector found = new UseCollector();
        boolean understood = new PlainStatement(tokens.get(), found).statement()
                && tokens.get().isAtEnd();
        if (understood) {
            found.uses().forEach(uses::add);
        }
        return understood;
    }

    private boolean statement() {
        if (tokens.skip("select")) {
            return select();
        }
        if (tokens.skip("insert")) {
            tokens.skip("ignore");
            return tokens.skip("into") && insert(Operation.INSERT);
        }
        if (tokens.skip("replace")) {
            return tokens.skip("into") && insert(Operation.REPLACE);
        }
        if (tokens.skip("update")) {
            return update();
        }
        return tokens.skip("delete") && tokens.skip("from") && named(Operation.DELETE) && where(false);
    }

    /** The table comes behind its columns, and has to be known first. */
    private boolean select() {
        tokens.skip("distinct");
        int items = tokens.position();
        while (!tokens.isAtEnd() && !tokens.is("from")) {
            tokens.next();
        }
        if (!tokens.skip("from") || !named(Operation.READ)) {
            return false;
        }
        int rest = tokens.position();
        tokens.moveTo(items);
        boolean understood = items();
        tokens.moveTo(rest);
        return understood && where(true) && order() && limit();
    }

    private boolean items() {
        do {
            if (!item()) {
                return false;
            }
        } while (tokens.skip(","));
        return tokens.is("from");
    }

    private boolean item() {
        if (tokens.skip("*")) {
            table.all(Operation.READ);
            return true;
        }
        if (tokens.is("count") && tokens.isAhead(1, "(") && tokens.isAhead(2, "*") && tokens.isAhead(3, ")")) {
            tokens.moveTo(tokens.position() + 4);
            return true;
        }
        if (tokens.isGap()) {
            table.all(Operation.READ);
            tokens.next();
            return true;
        }
        return tokens.skipNumber() || tokens.skip("?") || column();
    }

    private boolean column() {
        boolean understood = tokens.isName() && table.read(tokens.get());
        tokens.next();
        return understood;
    }

    private boolean insert(Operation operation) {
        if (!named(operation) || !tokens.skip("(")) {
            return false;
        }
        do {
            if (!tokens.isName()) {
                return false;
            }
            written(operation);
        } while (tokens.skip(","));
        return tokens.skip(")") && tokens.skip("values") && rows();
    }

    private void written(Operation operation) {
        if (tokens.isGap()) {
            table.all(operation);
        } else {
            table.write(operation, tokens.get());
        }
        tokens.next();
    }

    private boolean rows() {
        do {
            if (!tokens.is("(") || !operands(false, true)) {
                return false;
            }
        } while (tokens.skip(","));
        return true;
    }

    private boolean update() {
        if (!named(Operation.UPDATE) || !tokens.skip("set")) {
            return false;
        }
        do {
            if (!tokens.isName() || !table.mayHave(tokens.get())) {
                return false;
            }
            written(Operation.UPDATE);
            if (!tokens.skip("=") || !operands(false, false)) {
                return false;
            }
        } while (tokens.skip(","));
        return where(false);
    }

    /** The table, and maybe its alias. */
    private boolean named(Operation operation) {
        if (!tokens.isName() || tokens.isGap()) {
            return false;
        }
        String[] parts = tokens.get().split("\\.");
        tokens.next();
        if (parts.length > 2) {
            return false;
        }
        TableName name = TableName.of(parts.length == 2 ? parts[0] : "", parts[parts.length - 1]);
        String alias = "";
        if (tokens.isName() && !tokens.isGap()) {
            alias = TableName.plain(tokens.get());
            tokens.next();
        }
        table = new PlainTable(name, alias, uses);
        uses.add(name, operation);
        return !name.name().equals("dual");
    }

    private boolean where(boolean reads) {
        return !tokens.skip("where") || operands(reads, false);
    }

    private boolean operands(boolean reads, boolean group) {
        return new PlainOperands(tokens, table).read(reads, group);
    }

    private boolean order() {
        if (!tokens.skip("order")) {
            return true;
        }
        if (!tokens.skip("by")) {
            return false;
        }
        do {
            if (tokens.isGap()) {
                tokens.next();
            } else if (!column()) {
                return false;
            }
            if (!tokens.skip("asc")) {
                tokens.skip("desc");
            }
        } while (tokens.skip(","));
        return true;
    }

    private boolean limit() {
        if (!tokens.skip("limit")) {
            return true;
        }
        do {
            if (!tokens.skipNumber() && !tokens.skip("?")) {
                return false;
            }
        } while (tokens.skip(",") || tokens.skip("offset"));
        return true;
    }
}
