package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.KeyShape;
import dev.ashlar.rules.violation.QuotedName;
import dev.ashlar.rules.violation.ViolationKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of a baseline, taken apart into words. */
final class BaselineLine {
    /** It is no entry. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String wrong;
        private final String expected;

        Unreadable(String wrong, String expected) {
            super(wrong);
            this.wrong = wrong;
            this.expected = expected;
        }

        String wrong() {
            return wrong;
        }

        String expected() {
            return expected;
        }
    }

    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        Arrays.stream(Rule.values()).forEach(rule -> RULES.put(rule.word(), rule));
    }

    private static final String NOTE = "`# until=2027-01-31 reason=\"SHOP-123\"`, or one of the two";

    private final List<String> words = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BaselineLine(String line) throws Unreadable {
        boolean note = false;
        int start = 0;
        while (start < line.length()) {
            if (line.charAt(start) == ' ') {
                start++;
            } else if (!note && line.charAt(start) == '#') {
                note = true;
                start++;
            } else {
                int end = end(line, start, note);
                (note ? notes : words).add(line.substring(start, end));
                start = end;
            }
        }
        if (note && notes.isEmpty()) {
            throw new Unreadable("nothing stands behind `#`", NOTE);
        }
    }

    private static int end(String line, int start, boolean note) throws Unreadable {
        int value = note ? line.indexOf('=', start) + 1 : start;
        int from = value > start && value < line.length() && line.charAt(value) == '"' ? value : start;
        return QuotedName.end(line, from).orElseThrow(() -> new Unreadable("a quote does not end", "`\"` at its end"));
    }

    ViolationKey key() throws Unreadable {
        Rule rule = RULES.get(words.get(0));
        if (rule == null) {
            throw new Unreadable(
                    "unknown rule `" + words.get(0) + "`",
                    Arrays.stream(Rule.values()).map(Rule::word).sorted().collect(Collectors.joining(", ")));
        }
        KeyShape shape = KeyShape.of(rule);
        return shape.read(words.subList(1, words.size()))
                .map(names -> new ViolationKey(rule, names))
                .orElseThrow(() -> new Unreadable(
                        "`" + String.join(" ", words) + "` is no entry",
                        "`" + rule.word() + " " + shape.example() + "`"));
    }

    Note note() throws Unreadable {
        Optional<LocalDate> until = Optional.empty();
        Optional<String> reason = Optional.empty();
        for (String note : notes) {
            if (note.startsWith(Note.UNTIL) && until.isEmpty()) {
                until = Optional.of(date(note.substring(Note.UNTIL.length())));
            } else if (note.startsWith(Note.REASON) && reason.isEmpty()) {
                reason = Optional.of(reason(note.substring(Note.REASON.length())));
            } else {
                throw new Unreadable("`" + note + "` is not right behind `#`", NOTE);
            }
        }
        return until.isEmpty() && reason.isEmpty() ? Note.NONE : new Note(until, reason);
    }

    private static LocalDate date(String text) throws Unreadable {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("`until` is `" + text + "`", "a date such as 2027-01-31");
        }
    }

    private static String reason(String text) throws Unreadable {
        return QuotedName.unquote(text)
                .filter(reason -> !reason.isBlank())
                .orElseThrow(() -> new Unreadable("`reason` is `" + text + "`", "why, in quotes: reason=\"SHOP-123\""));
    }
}
