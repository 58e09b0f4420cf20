package dev.ashlar.rules.violation;

import java.util.Optional;

/**
 * Names as they stand in lines: plain, or in quotes where a blank, a quote or a control character would be read as something else. Java
 * identifiers are plain; tables, and types of other languages, may be called anything.
 */
public final class QuotedName {
    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';
    private static final int HEX_DIGITS = 4;

    private QuotedName() {}

    /** A name as it is written: on one line, whatever is in it. */
    public static String of(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    /** Words of the line itself are no plain names. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.equals(":") || name.equals("->") || name.charAt(0) == '#') {
            return false;
        }
        return name.chars().noneMatch(c -> c == QUOTE || c == ESCAPE || isHidden((char) c));
    }

    /** Characters that end a word or a line, are not seen, or turn the order of what is seen. */
    private static boolean isHidden(char c) {
        return c <= ' '
                || (c > '~'
                        && (Character.isISOControl(c)
                                || Character.isSpaceChar(c)
                                || Character.isSurrogate(c)
                                || Character.getType(c) == Character.FORMAT));
    }

    /** A text in quotes, on one line. */
    public static String quoted(String name) {
        StringBuilder text = new StringBuilder().append(QUOTE);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == QUOTE || c == ESCAPE) {
                text.append(ESCAPE).append(c);
            } else if (c != ' ' && isHidden(c)) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append(QUOTE).toString();
    }

    /** Where the name that begins here ends: behind its closing quote, or at the blank behind it; nothing if a quote does not end. */
    public static Optional<Integer> end(String line, int start) {
        if (line.charAt(start) != QUOTE) {
            int blank = line.indexOf(' ', start);
            return Optional.of(blank < 0 ? line.length() : blank);
        }
        for (int i = start + 1; i < line.length(); i++) {
            if (line.charAt(i) == QUOTE) {
                return Optional.of(i + 1);
            }
            i += line.charAt(i) == ESCAPE ? 1 : 0;
        }
        return Optional.empty();
    }

    /** The name that is written so, plain or in quotes; nothing if it is neither. */
    public static Optional<String> read(String written) {
        return isPlain(written) ? Optional.of(written) : unquote(written);
    }

    /** The text that stands in quotes; nothing if there are none, or what a backslash begins is no escape. */
    public static Optional<String> unquote(String written) {
        if (written.length() < 2
                || written.charAt(0) != QUOTE
                || end(written, 0).orElse(0) != written.length()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < written.length() - 1; i++) {
            char c = written.charAt(i);
            if (c != ESCAPE) {
                name.append(c);
            } else if (written.charAt(i + 1) != 'u') {
                name.append(written.charAt(++i));
            } else {
                Optional<Character> escaped = hex(written, i + 2);
                if (escaped.isEmpty()) {
                    return Optional.empty();
                }
                name.append(escaped.get().charValue());
                i += 1 + HEX_DIGITS;
            }
        }
        return Optional.of(name.toString());
    }

    private static Optional<Character> hex(String text, int start) {
        int value = 0;
        for (int i = start; i < start + HEX_DIGITS; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 16 + digit;
        }
        return Optional.of((char) value);
    }
}
