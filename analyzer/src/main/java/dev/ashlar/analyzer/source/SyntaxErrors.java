package dev.ashlar.analyzer.source;

import com.github.javaparser.TokenRange;
import dev.ashlar.analyzer.facts.Problem;
import java.util.List;

/** The parser's complaints in our words. */
final class SyntaxErrors {
    private static final int LONGEST = 160;

    private SyntaxErrors() {}

    /** One problem for all errors of a file: the first, as the others tend to follow from it. */
    static Problem of(List<com.github.javaparser.Problem> errors) {
        if (errors.isEmpty()) {
            return new Problem(0, "syntax error");
        }
        com.github.javaparser.Problem first = errors.get(0);
        int line = first.getLocation()
                .flatMap(TokenRange::toRange)
                .map(range -> range.begin.line)
                .orElse(0);
        return new Problem(line, "syntax error: " + summary(first.getMessage()));
    }

    /** The first line, without the list of all that could have stood there. */
    private static String summary(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        int expected = line.indexOf(", expected one of");
        String brief = expected < 0 ? line : line.substring(0, expected);
        return brief.length() > LONGEST ? brief.substring(0, LONGEST) + "..." : brief;
    }
}
