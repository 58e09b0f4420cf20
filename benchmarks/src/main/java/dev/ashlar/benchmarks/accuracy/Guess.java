package dev.ashlar.benchmarks.accuracy;

import java.util.List;
import java.util.regex.Pattern;

/** What a line of source suggests about why a type on it was not found: a first sorting of misses, not a verdict. */
record Guess(String reason, Pattern pattern) {

    private static final List<Guess> ORDER = List.of(
            of("method reference", "::"),
            of("lambda", "->"),
            of("enhanced for", "^for \\("),
            of("try with resources", "^(\\} )?try \\("),
            of("chain of calls", "^\\.|\\)\\s*\\.\\w"),
            of("field of a field", "\\w\\.\\w+\\.\\w+\\b(?!\\()"),
            of("call on a variable", "\\w\\.\\w+\\("));

    private static Guess of(String reason, String pattern) {
        return new Guess(reason, Pattern.compile(pattern));
    }

    static String of(String line) {
        if (line.isEmpty()) {
            return "no line";
        }
        return ORDER.stream()
                .filter(guess -> guess.pattern().matcher(line).find())
                .findFirst()
                .map(Guess::reason)
                .orElse("something else");
    }
}
