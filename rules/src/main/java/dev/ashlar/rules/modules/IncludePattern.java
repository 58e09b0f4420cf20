package dev.ashlar.rules.modules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says files below the folder of the modules file, by their paths: {@code *} and {@code ?} are parts of a name, {@code **} folders.
 *
 * @param text as it is written
 */
record IncludePattern(String text, Pattern pattern) {
    private static final List<String> NO_NAMES = List.of("", ".", "..");

    /** Reads {@code **}{@code /ashlar-module.yml}; nothing if it is absolute, leads upwards or has a step without a name. */
    static Optional<IncludePattern> parse(String text) {
        boolean plain =
                text.indexOf('\\') < 0 && Arrays.stream(text.split("/", -1)).noneMatch(NO_NAMES::contains);
        return plain ? Optional.of(new IncludePattern(text, Pattern.compile(expression(text)))) : Optional.empty();
    }

    private static String expression(String text) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("**/", i)) {
                expression.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                expression.append(".*");
                i++;
            } else if (text.charAt(i) == '*') {
                expression.append("[^/]*");
            } else if (text.charAt(i) == '?') {
                expression.append("[^/]");
            } else {
                expression.append(Pattern.quote(String.valueOf(text.charAt(i))));
            }
        }
        return expression.toString();
    }

    /** Whether a file is meant, by its path with forward slashes. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
