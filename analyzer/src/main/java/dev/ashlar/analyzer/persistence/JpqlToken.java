package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of JPQL or HQL.
 *
 * @param word whether it is a keyword, a name or a path of names with dots
 */
record JpqlToken(String text, boolean word) {

    /** Placeholders, gaps, literals and what follows a dot behind a parenthesis are no words. */
    static List<JpqlToken> of(String query) {
        String text = SqlText.plain(query);
        List<JpqlToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (!Character.isWhitespace(text.charAt(at))) {
                String token = text.substring(at, end);
                tokens.add(new JpqlToken(token, isWord(token)));
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isWord(String token) {
        return Character.isJavaIdentifierStart(token.charAt(0)) && !SqlText.isGap(token);
    }

    private static int end(String text, int at) {
        int opaque = SqlText.opaqueEnd(text, at);
        if (opaque > at) {
            return opaque;
        }
        char c = text.charAt(at);
        boolean path = Character.isJavaIdentifierPart(c) || c == '.' || c == ':';
        int end = at + 1;
        while (path && end < text.length() && isPathPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPathPart(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.';
    }

    boolean is(String keyword) {
        return text.equalsIgnoreCase(keyword);
    }

    /** The names of the path, of a keyword the keyword. */
    List<String> path() {
        return List.of(text.split("\\."));
    }
}
