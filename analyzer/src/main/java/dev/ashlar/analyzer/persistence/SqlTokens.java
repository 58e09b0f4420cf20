package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a statement, and how far it is read. */
final class SqlTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|(?<word>(?:[A-Za-z_][\\w$]*|`[\\w$]+`)(?:\\.(?:[A-Za-z_][\\w$]*|`[\\w$]+`))*)|\\d+(?:\\.\\d+)?|'[^'\\\\]*'|:[A-Za-z_]\\w*|<=|>=|<>|!=|[?(),=<>+*/-]");

    /** Words that are no name here. */
    private static final Set<String> RESERVED =
            Set.of(("select from where group order by having limit offset union join inner"
                            + " left right full outer cross natural on using as case when then else end exists all any some distinct cast"
                            + " interval escape collate for into values set with over partition returning fetch between in like is null not"
                            + " and or asc desc div mod xor regexp rlike binary ignore insert replace update delete straight_join force use"
                            + " ilike similar intersect except minus window lock key duplicate conflict top first only unique table lateral")
                    .split(" "));

    private final List<String> tokens;
    private int at;

    private SqlTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Empty for a text with signs of which not all dialects think the same. */
    static Optional<SqlTokens> of(String sql) {
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
        return end == sql.length() ? Optional.of(new SqlTokens(tokens)) : Optional.empty();
    }

    /** Whether all of it is read. */
    boolean isAtEnd() {
        return at >= tokens.size();
    }

    int position() {
        return at;
    }

    /** Goes there, forth or back. */
    void moveTo(int position) {
        at = position;
    }

    void next() {
        at++;
    }

    /** The one that comes next, as written. */
    String get() {
        return tokens.get(at);
    }

    boolean isReserved() {
        return RESERVED.contains(get().toLowerCase(Locale.ROOT));
    }

    boolean isName() {
        if (isAtEnd()) {
            return false;
        }
        char first = get().charAt(0);
        return (Character.isLetter(first) || first == '_' || first == '`') && !isReserved();
    }

    boolean isGap() {
        return !isAtEnd() && SqlText.isGap(get());
    }

    boolean is(String word) {
        return isAhead(0, word);
    }

    /** Whether the word comes after so many others. */
    boolean isAhead(int others, String word) {
        int index = at + others;
        return index < tokens.size() && tokens.get(index).equalsIgnoreCase(word);
    }

    boolean skip(String word) {
        boolean found = is(word);
        at += found ? 1 : 0;
        return found;
    }

    boolean skipNumber() {
        boolean number = !isAtEnd() && Character.isDigit(get().charAt(0));
        at += number ? 1 : 0;
        return number;
    }
}
