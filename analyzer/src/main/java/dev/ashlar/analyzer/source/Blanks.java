package dev.ashlar.analyzer.source;

import java.io.CharArrayReader;
import java.io.Reader;

/**
 * Takes comments and needless blanks out of source text, but no line break, so that every token stays on its line. The parser's
 * lexer makes an object of every single blank and keeps the text of every comment, which is half of what parsing costs.
 */
final class Blanks {
    private final char[] text;
    private final char[] out;
    private int size;
    private int position;
    private boolean blankPending;

    private Blanks(String text) {
        this.text = text.toCharArray();
        this.out = new char[this.text.length];
    }

    /** The text without them; columns are not kept. Linear; what is not closed stays as it is. */
    static Reader without(String text) {
        Blanks blanks = new Blanks(text);
        blanks.run();
        return new CharArrayReader(blanks.out, 0, blanks.size);
    }

    private void run() {
        while (position < text.length) {
            char c = text[position];
            switch (c) {
                case ' ', '\t', '\f' -> {
                    blankPending = true;
                    position++;
                }
                case '\n', '\r' -> lineBreak(c);
                case '/' -> slash();
                case '"' -> string();
                case '\'' -> quoted(c);
                default -> copy(endOfPlain());
            }
        }
    }

    /** The offset of the next character that means something here. */
    private int endOfPlain() {
        int end = position + 1;
        while (end < text.length && (text[end] > '/' || isPlain(text[end]))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case ' ', '\t', '\f', '\n', '\r', '/', '"', '\'' -> false;
            default -> true;
        };
    }

    private void lineBreak(char c) {
        boolean both = c == '\r' && position + 1 < text.length && text[position + 1] == '\n';
        position += both ? 2 : 1;
        out[size++] = '\n';
        blankPending = false;
    }

    private void slash() {
        if (follows('/')) {
            while (position < text.length && !isLineBreak(text[position])) {
                position++;
            }
        } else if (follows('*')) {
            comment(endOfComment());
        } else {
            put('/');
            position++;
        }
    }

    private boolean follows(char next) {
        return position + 1 < text.length && text[position + 1] == next;
    }

    /** The offset behind the comment that begins here; -1 if nothing ends it. */
    private int endOfComment() {
        for (int i = position + 3; i < text.length; i++) {
            if (text[i] == '/' && text[i - 1] == '*') {
                return i + 1;
            }
        }
        return -1;
    }

    private void comment(int end) {
        if (end < 0) {
            copy(text.length);
            return;
        }
        blankPending = true;
        while (position < end) {
            char c = text[position];
            if (isLineBreak(c)) {
                lineBreak(c);
            } else {
                position++;
            }
        }
    }

    private void string() {
        if (threeQuotes(position)) {
            int end = endOfTextBlock(position + 3);
            copy(end);
        } else {
            quoted('"');
        }
    }

    private boolean threeQuotes(int at) {
        return at + 2 < text.length && text[at] == '"' && text[at + 1] == '"' && text[at + 2] == '"';
    }

    private int endOfTextBlock(int from) {
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (c == '\\') {
                i++;
            } else if (threeQuotes(i)) {
                return i + 3;
            }
        }
        return text.length;
    }

    /** A literal ends with its quote, or with the line if that is missing. */
    private void quoted(char quote) {
        int end = position + 1;
        while (end < text.length && text[end] != quote && !isLineBreak(text[end])) {
            end += text[end] == '\\' ? 2 : 1;
        }
        boolean closed = end < text.length && text[end] == quote;
        copy(Math.min(text.length, closed ? end + 1 : end));
    }

    private void copy(int end) {
        put(text[position]);
        System.arraycopy(text, position + 1, out, size, end - position - 1);
        size += end - position - 1;
        position = end;
    }

    private void put(char c) {
        if (blankPending) {
            blankPending = false;
            if (size > 0 && !separates(c) && !separates(out[size - 1])) {
                out[size++] = ' ';
            }
        }
        out[size++] = c;
    }

    /** Whether the character is a token by itself, so that no blank is needed beside it. */
    private static boolean separates(char c) {
        return switch (c) {
            case '(', ')', '{', '}', '[', ']', ';', ',', '\n' -> true;
            default -> false;
        };
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
