package dev.ashlar.analyzer.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import dev.ashlar.analyzer.facts.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser's complaints in our words. */
final class SyntaxErrors {
    private static final int LONGEST = 160;
    private static final Pattern PRIMITIVE_PATTERN = Pattern.compile(
            "\\b(instanceof|case)\\s+" + "(final\\s+)?(boolean|byte|short|int|long|char|float|double)\\s+\\w+");

    private SyntaxErrors() {}

    /** One problem for all errors of a file: the first, as the others tend to follow from it. */
    static Problem of(List<com.github.javaparser.Problem> errors, SourceText text) {
        if (errors.isEmpty()) {
            return new Problem(0, "syntax error");
        }
        com.github.javaparser.Problem first = errors.get(0);
        int line = first.getLocation().map(place -> lineAfter(place.getBegin())).orElse(0);
        return line > 0 ? new Problem(line, "syntax error: " + summary(first.getMessage())) : withoutPlace(first, text);
    }

    /** The parser points at the last token that it understood; the next one is what it did not expect. */
    private static int lineAfter(JavaToken understood) {
        Optional<JavaToken> next = understood.getNextToken();
        while (next.isPresent() && next.get().getCategory().isWhitespaceOrComment()) {
            next = next.get().getNextToken();
        }
        Optional<Range> range = next.orElse(understood).getRange();
        return range.map(known -> known.begin.line).orElse(0);
    }

    /** Patterns of primitive types (JEP 507, a preview) make the parser fail without saying where. */
    private static Problem withoutPlace(com.github.javaparser.Problem error, SourceText text) {
        Matcher pattern = PRIMITIVE_PATTERN.matcher(text.text());
        return error.getMessage().contains("PrimitiveType") && pattern.find()
                ? new Problem(
                        lineOf(pattern.start(), text.text()), "pattern of a primitive type, which is preview syntax")
                : new Problem(0, "syntax error: " + summary(error.getMessage()));
    }

    private static int lineOf(int offset, String text) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    /** The first line, without the list of all that could have stood there. */
    private static String summary(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        int expected = line.indexOf(", expected one of");
        String brief = expected < 0 ? line : line.substring(0, expected);
        return brief.length() > LONGEST ? brief.substring(0, LONGEST) + "..." : brief;
    }
}
