package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;

/** SQL as programs hold it: with placeholders of several notations, and gaps that are filled when the program runs. */
final class SqlText {
    /** Stands for text that only a running program knows. */
    static final String GAP = "${}";

    /** What a gap is to the parser: a name. */
    private static final String NAME = "ashlar_gap";

    private SqlText() {}

    static boolean isGap(String name) {
        return name.contains(NAME);
    }

    /** The text with every placeholder as {@code ?} and every gap as a name, and without comments. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = opaqueEnd(text, at);
            if (end > at) {
                plain.append(isComment(text, at) ? " " : text.substring(at, end));
            } else if (startsPlaceholder(text, at)) {
                end = placeholderEnd(text, at);
                plain.append(c == '$' || c == '{' || c == '%' ? NAME : "?");
            } else {
                plain.append(c);
                end = at + 1;
            }
            at = end;
        }
        return plain.toString();
    }

    /** The same with gaps as operators where they stand between operands, and without those that follow one. */
    static String operatorGaps(String plain) {
        return plain.replaceAll("(" + NAME + ")\\s+(?=[?'\\d])", "$1 = ").replaceAll("(?<=[?)\\d'])\\s+" + NAME, " ");
    }

    /** The same without gaps, for those in places where no name can stand. */
    static String withoutGaps(String plain) {
        return plain.replaceAll("(?<![\\w.`\"])" + NAME + "(?![\\w.`\"])", " ");
    }

    /** The statements, which semicolons separate. */
    static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = opaqueEnd(text, at);
            if (end > at) {
                at = end;
                continue;
            }
            if (text.charAt(at) == ';') {
                statements.add(text.substring(start, at));
                start = at + 1;
            }
            at++;
        }
        statements.add(text.substring(start));
        statements.removeIf(String::isBlank);
        return statements;
    }

    /** Where the quoted text or comment ends that begins here; {@code at} if none does. */
    static int opaqueEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            return quoteEnd(text, at, c);
        }
        if (text.startsWith("/*", at)) {
            return after(text, "*/", at + 2);
        }
        return text.startsWith("--", at) ? after(text, "\n", at) : at;
    }

    private static boolean isComment(String text, int at) {
        return text.charAt(at) == '/' || text.charAt(at) == '-';
    }

    private static int quoteEnd(String text, int at, char quote) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' && quote == '\'' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static boolean startsPlaceholder(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case '#', '$' -> next == '{';
            case '?', ':' -> next == '#' && text.startsWith("{", at + 2) || c == '?' && Character.isDigit(next);
            case '{' -> Character.isDigit(next) && text.indexOf('}', at) > 0;
            case '%' ->
                (next == 's' || next == 'd') && !isNamePart(text, at + 2)
                        || Character.isDigit(next) && text.startsWith("$s", at + 2);
            default -> false;
        };
    }

    private static boolean isNamePart(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int placeholderEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '%') {
            return at + (Character.isDigit(text.charAt(at + 1)) ? 4 : 2);
        }
        if (c == '?' && text.charAt(at + 1) != '#') {
            int end = at + 1;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return after(text, "}", at);
    }
}
