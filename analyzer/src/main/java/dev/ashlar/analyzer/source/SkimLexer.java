package dev.ashlar.analyzer.source;

/**
 * Reads the tokens of any text as if it were Java. It never fails: what is no token of Java is a token of one character, a
 * string that does not end ends with its line. Every character is looked at a bounded number of times.
 *
 * <p>Blanks, comments and the text of literals are left out. Operators come one character at a time, so that {@code >>} closes
 * two lists of type arguments. Not thread-safe.
 */
final class SkimLexer {
    /** End of the text. */
    static final int END = 0;
    /** An identifier or contextual keyword. */
    static final int NAME = 1;
    /** A reserved word. */
    static final int WORD = 2;
    /** A number, character, string or text block. */
    static final int LITERAL = 3;
    /** The two colons of a method reference. */
    static final int REFERENCE = 4;
    /** The line that begins a merge conflict. */
    static final int CONFLICT = 5;
    /** A line between two sides of a merge conflict. */
    static final int OTHER_SIDE = 6;
    /** The line that ends a merge conflict. */
    static final int CONFLICT_END = 7;

    private static final int MARKER_LENGTH = 7;

    private final SkimNames names = new SkimNames();
    private final char[] text;
    private final int length;
    private int position;
    private int start;
    private int line;
    private int tokenLine;
    private int kind = END;
    private int previous = END;
    private String name = "";
    private String previousName = "";
    private boolean inConflict;
    private boolean textBlocksEnd = true;

    /** @param source without unicode escapes */
    SkimLexer(String source, int firstLine) {
        length = source.length();
        text = new char[length + 1];
        source.getChars(0, length, text, 0);
        line = firstLine;
    }

    /** Goes to the next token and says what it is: a constant of this class, or the character of an operator or separator. */
    int next() {
        previous = kind;
        previousName = name;
        skipBlank();
        tokenLine = line;
        start = position;
        char c = text[position];
        if (isNamePart(c) && !isDigit(c)) {
            kind = name();
        } else {
            name = "";
            kind = other(c);
        }
        return kind;
    }

    /** What the current token is. */
    int kind() {
        return kind;
    }

    boolean is(int token) {
        return kind == token;
    }

    /** Whether the current token is this name or reserved word. */
    boolean is(String word) {
        return name.equals(word);
    }

    /** The current name or reserved word; the same object for the same name; empty for every other token. */
    String text() {
        return name;
    }

    /** What the token before the current one is. */
    int previous() {
        return previous;
    }

    /** The name or reserved word before the current token; empty for every other token. */
    String previousText() {
        return previousName;
    }

    /** The line on which the current token begins. */
    int line() {
        return tokenLine;
    }

    /** Whether nothing, not even a blank, stands before the current token on its line. */
    boolean isFirstOnLine() {
        return start == 0 || isBreak(text[start - 1]);
    }

    /** The place of the current token. */
    Mark mark() {
        return new Mark(position, start, line, tokenLine, kind, previous, name, previousName, inConflict);
    }

    /** Makes the token at the mark the current one again. */
    void reset(Mark mark) {
        position = mark.position;
        start = mark.start;
        line = mark.line;
        tokenLine = mark.tokenLine;
        kind = mark.kind;
        previous = mark.previous;
        name = mark.name;
        previousName = mark.previousName;
        inConflict = mark.inConflict;
    }

    private void skipBlank() {
        while (position < length) {
            char c = text[position];
            if (c == '/' && text[position + 1] == '/') {
                skipLine();
            } else if (c == '/' && text[position + 1] == '*') {
                skipComment();
            } else if (c > ' ' && c != 0x7F) {
                return;
            } else {
                advance();
            }
        }
    }

    /** Steps over one character and counts the line that it ends. */
    private void advance() {
        char c = text[position++];
        if (c == '\n' || c == '\r' && text[position] != '\n') {
            line++;
        }
    }

    private void skipLine() {
        while (position < length && !atBreak()) {
            position++;
        }
    }

    private void skipComment() {
        position += 2;
        while (position < length && (text[position] != '*' || text[position + 1] != '/')) {
            advance();
        }
        position = Math.min(length, position + 2);
    }

    private int name() {
        while (isNamePart(text[position])) {
            position++;
        }
        name = names.of(text, start, position);
        return names.isReserved() ? WORD : NAME;
    }

    private int other(char c) {
        if (position >= length) {
            return END;
        }
        if (isDigit(c) || c == '.' && isDigit(text[position + 1])) {
            return number();
        }
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        if (c == ':' && text[position + 1] == ':') {
            position += 2;
            return REFERENCE;
        }
        int marker = marker(c);
        if (marker == END) {
            position++;
            return c;
        }
        skipLine();
        return marker;
    }

    private int number() {
        boolean exponent = false;
        while (isNamePart(text[position]) || text[position] == '.' || exponent && isSign(text[position])) {
            exponent = (text[position] | 0x20) == 'e' || (text[position] | 0x20) == 'p';
            position++;
        }
        return LITERAL;
    }

    private int quoted(char quote) {
        if (quote == '"' && text[position + 1] == '"' && text[position + 2] == '"') {
            return textBlock();
        }
        position++;
        while (position < length && text[position] != quote && !atBreak()) {
            position += text[position] == '\\' && position + 1 < length && !isBreak(text[position + 1]) ? 2 : 1;
        }
        position += text[position] == quote ? 1 : 0;
        return LITERAL;
    }

    /** A text block; one that does not end is taken for a string, or a missing delimiter would hide the rest of the file. */
    private int textBlock() {
        Mark delimiter = mark();
        position += 3;
        while (textBlocksEnd && position < length) {
            if (text[position] == '"' && text[position + 1] == '"' && text[position + 2] == '"') {
                position += 3;
                return LITERAL;
            }
            position += text[position] == '\\' && position + 1 < length && !isBreak(text[position + 1]) ? 1 : 0;
            advance();
        }
        textBlocksEnd = false;
        position = delimiter.position + 3;
        line = delimiter.line;
        skipLine();
        return LITERAL;
    }

    /** The conflict marker that begins at the current position; {@link #END} if there is none. */
    private int marker(char c) {
        if (c != '<' && (!inConflict || c != '=' && c != '>' && c != '|') || !isMarker(c)) {
            return END;
        }
        inConflict = c != '>';
        return c == '<' ? CONFLICT : c == '>' ? CONFLICT_END : OTHER_SIDE;
    }

    private boolean isMarker(char c) {
        if (position > 0 && !isBreak(text[position - 1]) || position + MARKER_LENGTH > length) {
            return false;
        }
        int end = position;
        while (text[end] == c) {
            end++;
        }
        return end - position == MARKER_LENGTH && (end == length || text[end] == ' ' || isBreak(text[end]));
    }

    private boolean atBreak() {
        return isBreak(text[position]);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Halves of surrogate pairs count as letters: no operator has any. */
    private static boolean isNamePart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
        }
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
    }

    /** A place in the text, with the tokens at it. */
    record Mark(
            int position,
            int start,
            int line,
            int tokenLine,
            int kind,
            int previous,
            String name,
            String previousName,
            boolean inConflict) {}
}
