package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the statements that generators write by the thousand: one table, no functions, no subqueries. It is a hundred times faster
 * than the parser, and leaves to that whatever it is not sure of.
 */
final class PlainStatement {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|(?<word>(?:[A-Za-z_][\\w$]*|`[\\w$]+`)(?:\\.(?:[A-Za-z_][\\w$]*|`[\\w$]+`))*)|\\d+(?:\\.\\d+)?|'[^'\\\\]*'|:[A-Za-z_]\\w*|<=|>=|<>|!=|[?(),=<>+*/-]");

    /** Words that are no name here. */
    private static final Set<String> RESERVED = words(
            "select from where group order by having limit offset union join inner"
                    + " left right full outer cross natural on using as case when then else end exists all any some distinct cast"
                    + " interval escape collate for into values set with over partition returning fetch between in like is null not"
                    + " and or asc desc div mod xor regexp rlike binary ignore insert replace update delete straight_join force use"
                    + " ilike similar intersect except minus window lock key duplicate conflict top first only unique table lateral");

    private static final Set<String> COMPARISONS = words("= <> != < > <= >= + - * / , and or like between");

    private final List<String> tokens;
    private final UseCollector uses;
    private int at;
    private TableName table = new TableName("", "");
    private String alias = "";

    private PlainStatement(List<String> tokens, UseCollector uses) {
        this.tokens = tokens;
        this.uses = uses;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Whether it was understood; then {@code uses} has what it does, and nothing otherwise. */
    static boolean read(String sql, UseCollector uses) {
        Optional<List<String>> tokens = tokens(sql);
        if (tokens.isEmpty()) {
            return false;
        }
        UseCollector found = new UseCollector();
        PlainStatement statement = new PlainStatement(tokens.get(), found);
        boolean understood = statement.statement() && statement.at == statement.tokens.size();
        if (understood) {
            found.uses().forEach(uses::add);
        }
        return understood;
    }

    private static Optional<List<String>> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        int end = 0;
        while (end < sql.length() && matcher.find() && matcher.start() == end) {
            String token = matcher.group();
            if (!token.isBlank()) {
                tokens.add(token);
            }
            end = matcher.end();
        }
        return end == sql.length() ? Optional.of(tokens) : Optional.empty();
    }

    private boolean statement() {
        if (skip("select")) {
            return select();
        }
        if (skip("insert")) {
            skip("ignore");
            return skip("into") && insert(Operation.INSERT);
        }
        if (skip("replace")) {
            return skip("into") && insert(Operation.REPLACE);
        }
        if (skip("update")) {
            return update();
        }
        return skip("delete") && skip("from") && named(Operation.DELETE) && where(false);
    }

    private boolean select() {
        skip("distinct");
        int items = at;
        while (at < tokens.size() && !is("from")) {
            at++;
        }
        if (!skip("from") || !named(Operation.READ)) {
            return false;
        }
        int rest = at;
        at = items;
        boolean understood = items();
        at = rest;
        return understood && where(true) && order() && limit();
    }

    private boolean items() {
        do {
            if (!item()) {
                return false;
            }
        } while (skip(","));
        return is("from");
    }

    private boolean item() {
        if (skip("*")) {
            uses.addAll(table, Operation.READ);
            return true;
        }
        if (is("count")
                && at + 3 < tokens.size()
                && tokens.get(at + 1).equals("(")
                && tokens.get(at + 2).equals("*")) {
            at += 3;
            return skip(")");
        }
        if (isGap()) {
            uses.addAll(table, Operation.READ);
            at++;
            return true;
        }
        return number() || skip("?") || isName() && column(true);
    }

    private boolean number() {
        boolean number = at < tokens.size() && Character.isDigit(tokens.get(at).charAt(0));
        at += number ? 1 : 0;
        return number;
    }

    private boolean insert(Operation operation) {
        if (!named(operation) || !skip("(")) {
            return false;
        }
        do {
            if (!isName()) {
                return false;
            }
            written(operation);
        } while (skip(","));
        return skip(")") && skip("values") && rows();
    }

    private void written(Operation operation) {
        if (isGap()) {
            uses.addAll(table, operation);
        } else {
            uses.add(table, operation, lastPart(tokens.get(at)));
        }
        at++;
    }

    private boolean rows() {
        do {
            if (!is("(") || !operands(false, true)) {
                return false;
            }
        } while (skip(","));
        return true;
    }

    private boolean update() {
        if (!named(Operation.UPDATE) || !skip("set")) {
            return false;
        }
        do {
            if (!isName() || !mayBeOfTable(tokens.get(at))) {
                return false;
            }
            written(Operation.UPDATE);
            if (!skip("=") || !operands(false, false)) {
                return false;
            }
        } while (skip(","));
        return where(false);
    }

    /** The table, and maybe its alias. */
    private boolean named(Operation operation) {
        if (!isName() || isGap()) {
            return false;
        }
        String[] parts = tokens.get(at++).split("\\.");
        if (parts.length > 2) {
            return false;
        }
        table = TableName.of(parts.length == 2 ? parts[0] : "", parts[parts.length - 1]);
        if (isName() && !isGap()) {
            alias = TableName.plain(tokens.get(at++));
        }
        uses.add(table, operation);
        return !table.name().equals("dual");
    }

    private boolean where(boolean reads) {
        return !skip("where") || operands(reads, false);
    }

    /**
     * Operands with operators between them, up to a comma outside of parentheses or a word that begins the next clause. Where text is
     * not known, it may be an operator.
     *
     * @param group whether only the group in parentheses that begins here is meant
     */
    private boolean operands(boolean reads, boolean group) {
        int depth = 0;
        boolean wanted = true;
        boolean gap = false;
        for (; at < tokens.size(); at++) {
            String token = tokens.get(at).toLowerCase(Locale.ROOT);
            if (depth == 0
                    && (token.equals(",") || token.equals("where") || token.equals("order") || token.equals("limit"))) {
                break;
            }
            if (token.equals("(")) {
                if (!wanted && !gap) {
                    return false;
                }
                depth++;
                wanted = true;
            } else if (token.equals(")")) {
                if (wanted || --depth < 0) {
                    return false;
                }
                if (group && depth == 0) {
                    at++;
                    return true;
                }
            } else if (isGap()) {
                wanted = false;
                gap = true;
                continue;
            } else if (token.equals("not")) {
                continue;
            } else if (token.equals("is")) {
                at += is(at + 1, "not") ? 2 : 1;
                if (wanted || !is("null")) {
                    return false;
                }
            } else if (token.equals("in")) {
                if (wanted || !is(at + 1, "(")) {
                    return false;
                }
                wanted = true;
            } else if (COMPARISONS.contains(token)) {
                if (wanted && !token.equals("-")) {
                    return false;
                }
                wanted = true;
            } else {
                if (!wanted && !gap || !operand(reads)) {
                    return false;
                }
                wanted = false;
            }
            gap = false;
        }
        return !wanted && depth == 0 && !group;
    }

    private boolean operand(boolean reads) {
        if (tokens.get(at).equals("null") || tokens.get(at).equals("NULL")) {
            return true;
        }
        if (!isName()) {
            return !RESERVED.contains(tokens.get(at).toLowerCase(Locale.ROOT));
        }
        boolean understood = !is(at + 1, "(") && column(reads);
        at -= understood ? 1 : 0;
        return understood;
    }

    private boolean column(boolean reads) {
        String token = tokens.get(at++);
        if (!mayBeOfTable(token)) {
            return false;
        }
        String column = lastPart(token);
        if (reads && !QueryWalk.WORDS.contains(column)) {
            uses.add(table, Operation.READ, column);
        }
        return true;
    }

    private boolean mayBeOfTable(String column) {
        int dot = column.lastIndexOf('.');
        String qualifier = TableName.plain(column.substring(0, Math.max(0, dot)));
        return qualifier.isEmpty() || qualifier.equals(alias) || qualifier.equals(table.name());
    }

    private static String lastPart(String name) {
        return TableName.plain(name.substring(name.lastIndexOf('.') + 1));
    }

    private boolean order() {
        if (!skip("order")) {
            return true;
        }
        if (!skip("by")) {
            return false;
        }
        do {
            if (isGap()) {
                at++;
            } else if (!isName() || !column(true)) {
                return false;
            }
            if (!skip("asc")) {
                skip("desc");
            }
        } while (skip(","));
        return true;
    }

    private boolean limit() {
        if (!skip("limit")) {
            return true;
        }
        do {
            if (!number() && !skip("?")) {
                return false;
            }
        } while (skip(",") || skip("offset"));
        return true;
    }

    private boolean isName() {
        if (at >= tokens.size()) {
            return false;
        }
        char first = tokens.get(at).charAt(0);
        return (Character.isLetter(first) || first == '_' || first == '`')
                && !RESERVED.contains(tokens.get(at).toLowerCase(Locale.ROOT));
    }

    private boolean isGap() {
        return at < tokens.size() && SqlText.isGap(tokens.get(at));
    }

    private boolean is(String word) {
        return is(at, word);
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).equalsIgnoreCase(word);
    }

    private boolean skip(String word) {
        boolean found = is(word);
        at += found ? 1 : 0;
        return found;
    }
}
