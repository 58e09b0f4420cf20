package dev.ashlar.analyzer.persistence;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells texts for people, who read them in a log or a message, from queries with the same words. */
final class LogText {
    /** Methods of the common loggers. Whatever they are given is not run. */
    private static final Set<String> LOGGERS = Set.of(
            "log", "trace", "debug", "info", "warn", "error", "fatal", "severe", "warning", "fine", "finer", "finest");

    /** A table to delete from and rows to delete, both filled in: SQL has no place for the second. */
    private static final Pattern DELETED = Pattern.compile("(?i)\\s*delete\\s+\\{\\d+\\}\\s+from\\s.*", Pattern.DOTALL);

    private LogText() {}

    /** @param passedTo the method that gets the text; empty if none is known */
    static boolean is(String text, String passedTo) {
        return LOGGERS.contains(passedTo)
                || hasPlaceholder(text)
                || DELETED.matcher(text).matches();
    }

    /** Whether it has a {@code {}} as loggers fill it in. In quotes it may be an empty array or object of the database. */
    private static boolean hasPlaceholder(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '\'';
            if (!quoted && text.startsWith("{}", at) && !endsWithSign(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ${}} is a gap of ours, {@code #{}} a parameter that somebody forgot to name. */
    private static boolean endsWithSign(String text, int end) {
        return end > 0 && (text.charAt(end - 1) == '$' || text.charAt(end - 1) == '#');
    }
}
