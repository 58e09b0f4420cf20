package dev.ashlar.analyzer.source;

/** Replaces the unicode escapes of JLS 3.3, which may stand for any character anywhere in a source file. */
final class UnicodeEscapes {
    private UnicodeEscapes() {}

    /**
     * The text with every valid escape replaced. An escaped line break becomes a blank, so that lines keep their numbers; a
     * malformed escape stays as it is.
     */
    static String translate(String text) {
        int escape = text.indexOf("\\u");
        if (escape < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        while (escape >= 0) {
            int digits = isEscaped(text, escape, copied) ? -1 : digits(text, escape + 1);
            int end = digits < 0 ? escape + 2 : digits + 4;
            if (digits >= 0) {
                result.append(text, copied, escape).append(character(text, digits));
                copied = end;
            }
            escape = text.indexOf("\\u", end);
        }
        return result.append(text, copied, text.length()).toString();
    }

    /** Whether the backslash is the second half of an escaped one: an odd number of them stands before it. */
    private static boolean isEscaped(String text, int backslash, int from) {
        int first = backslash;
        while (first > from && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (backslash - first) % 2 == 1;
    }

    /** Where the four digits after any number of {@code u} begin, -1 if there are none. */
    private static int digits(String text, int u) {
        int digits = u;
        while (digits < text.length() && text.charAt(digits) == 'u') {
            digits++;
        }
        for (int i = digits; i < digits + 4; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
                return -1;
            }
        }
        return digits;
    }

    private static char character(String text, int digits) {
        char c = (char) Integer.parseInt(text.substring(digits, digits + 4), 16);
        return c == '\n' || c == '\r' ? ' ' : c;
    }
}
