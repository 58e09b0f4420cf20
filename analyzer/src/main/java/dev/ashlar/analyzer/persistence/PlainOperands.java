package dev.ashlar.analyzer.persistence;

import java.util.Locale;
import java.util.Set;

/** Reads the operands of a plain statement, with operators between them. Where text is not known, it may be an operator. */
final class PlainOperands {
    private static final Set<String> OPERATORS = Set.of("= <> != < > <= >= + - * / , and or like between".split(" "));

    /** They end the operands outside of parentheses: signs, and words that begin the next clause. */
    private static final Set<String> ENDS = Set.of(",", "where", "order", "limit");

    private final SqlTokens tokens;
    private final PlainTable table;

    PlainOperands(SqlTokens tokens, PlainTable table) {
        this.tokens = tokens;
        this.table = table;
    }

    /**
     * Reads them up to their end; false for what is not understood.
     *
     * @param reads whether columns count as read
     * @param group whether only the group in parentheses that begins here is meant
     */
    boolean read(boolean reads, boolean group) {
        int depth = 0;
        boolean wanted = true;
        boolean gap = false;
        for (; !tokens.isAtEnd(); tokens.next()) {
            String token = tokens.get().toLowerCase(Locale.ROOT);
            if (depth == 0 && ENDS.contains(token)) {
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
                    tokens.next();
                    return true;
                }
            } else if (tokens.isGap()) {
                wanted = false;
                gap = true;
                continue;
            } else if (token.equals("not")) {
                continue;
            } else if (token.equals("is")) {
                if (wanted || !skipToNull()) {
                    return false;
                }
            } else if (token.equals("in")) {
                if (wanted || !tokens.isAhead(1, "(")) {
                    return false;
                }
                wanted = true;
            } else if (OPERATORS.contains(token)) {
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

    private boolean skipToNull() {
        tokens.next();
        tokens.skip("not");
        return tokens.is("null");
    }

    private boolean operand(boolean reads) {
        if (tokens.get().equals("null") || tokens.get().equals("NULL")) {
            return true;
        }
        if (!tokens.isName()) {
            return !tokens.isReserved();
        }
        return !tokens.isAhead(1, "(") && (reads ? table.read(tokens.get()) : table.mayHave(tokens.get()));
    }
}
