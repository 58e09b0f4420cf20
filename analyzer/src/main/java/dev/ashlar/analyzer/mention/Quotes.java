package dev.ashlar.analyzer.mention;

import java.nio.charset.StandardCharsets;

/** What stands around a word in a text: quotes, and what they are for. Looks no further than the next thing that is no blank. */
final class Quotes {

    /** No word that is asked for is longer. */
    private static final int LONGEST = 20;

    private Quotes() {}

    /** Whether the bytes from {@code from} to before {@code to} are all that is between two quotes of one kind. */
    static boolean around(byte[] text, int from, int to) {
        return from > 0 && to < text.length && text[from - 1] == text[to] && (text[to] == '"' || text[to] == '\'');
    }

    /** Whether there is a quotation mark at an index. */
    static boolean at(byte[] text, int index) {
        return index < text.length && (text[index] == '"' || text[index] == '\'');
    }

    /** Whether what ends before an index is the key of a setting. */
    static boolean makeKey(byte[] text, int end) {
        int next = end;
        while (next < text.length && (text[next] == ' ' || text[next] == '\t')) {
            next++;
        }
        return next < text.length && (text[next] == ':' || text[next] == '=');
    }

    /** The word of ASCII letters in front of an index, with blanks between; empty if there is none. */
    static String wordBefore(byte[] text, int index) {
        int last = beforeBlanks(text, index - 1);
        int start = last + 1;
        while (start > 0 && Character.isLetter(text[start - 1]) && last - start < LONGEST) {
            start--;
        }
        return new String(text, start, last + 1 - start, StandardCharsets.US_ASCII);
    }

    /** Whether the bytes are a whole string of JSON that is no key. */
    static boolean makeValueOf(byte[] text, int from, int to) {
        if (!around(text, from, to)) {
            return false;
        }
        int next = to + 1;
        while (next < text.length && isBlank(text[next])) {
            next++;
        }
        return next == text.length || text[next] != ':';
    }

    /** The attribute of XML whose value begins at an index; empty if there is none. */
    static String attribute(byte[] text, int valueStart) {
        int equals = beforeBlanks(text, valueStart - 2);
        if (equals < 0 || text[equals] != '=') {
            return "";
        }
        int last = beforeBlanks(text, equals - 1);
        int start = last + 1;
        while (start > 0 && Character.isLetter(text[start - 1])) {
            start--;
        }
        return new String(text, start, last + 1 - start, StandardCharsets.US_ASCII);
    }

    private static int beforeBlanks(byte[] text, int from) {
        int at = from;
        while (at >= 0 && isBlank(text[at])) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }
}
