package dev.ashlar.analyzer.mention;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Set;

/**
 * Follows the string literals of a source of Java or of a language that writes them alike. Comments are not told from code: a quotation
 * mark in one is taken for the begin of a literal, up to the end of its line.
 */
final class Literals {
    private static final Set<String> OF_QUERIES =
            Set.of("from", "join", "update", "into", "select", "delete", "treat", "fetch", "type");
    private static final int LONGEST = 6;

    private final byte[] text;
    /** Whether statements end with their lines, as no semicolon does it. */
    private final boolean lines;

    private boolean inside;
    private boolean block;
    private boolean query;

    Literals(byte[] text, boolean lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Takes a byte that belongs to no word; returns how many more belong to the same token. */
    int pass(int at) {
        byte each = text[at];
        if (each == '"') {
            return quote(at);
        }
        if (each == '\n') {
            inside &= block;
            query &= inside || !lines;
        } else if (each == ';' && !inside) {
            query = false;
        }
        return inside && each == '\\' && at + 1 < text.length && isEscape(text[at + 1]) ? 1 : 0;
    }

    /** One byte; a line must be counted, and a code may be that of a letter. */
    private static boolean isEscape(byte next) {
        return next != '\n' && next != '\r' && next != 'u';
    }

    private int quote(int at) {
        boolean triple = at + 2 < text.length && text[at + 1] == '"' && text[at + 2] == '"';
        if (triple && (block || !inside)) {
            block = !block;
            inside = block;
            return 2;
        }
        if (!block && !isCharacter(at)) {
            inside = !inside;
        }
        return 0;
    }

    private boolean isCharacter(int at) {
        return !inside && at > 0 && at + 1 < text.length && text[at - 1] == '\'' && text[at + 1] == '\'';
    }

    /** Takes a word. */
    void word(int from, int to) {
        if (inside && !query && to - from <= LONGEST) {
            query = OF_QUERIES.contains(new String(text, from, to - from, US_ASCII).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a word here can be that of a query: what is joined to a literal with words of queries, up to the end of the statement. */
    boolean isQuery() {
        return inside && query;
    }
}
