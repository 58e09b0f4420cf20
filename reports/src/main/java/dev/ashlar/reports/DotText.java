package dev.ashlar.reports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The syntax of the language of Graphviz, as far as a map needs it. */
final class DotText {

    /** Identifiers have no escape for a backslash at their end, so only names that need none are identifiers. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_.$-]{1,64}");

    private final StringBuilder text = new StringBuilder();
    private int depth;

    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** A text for an attribute that takes escapes, so that none of what it holds is taken for one. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    static String lines(List<String> lines) {
        return lines.stream().map(DotText::escaped).collect(Collectors.joining("\\n"));
    }

    void open(String head) {
        line(head + " {");
        depth++;
    }

    /** Ends the innermost block and returns all that was written so far. */
    String close() {
        depth--;
        line("}");
        return text.toString();
    }

    void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    /**
     * @param value escaped as needed; if it is empty, so is the result
     */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : name + "=\"" + value + "\"";
    }

    /**
     * @param attributes the empty ones are left out
     */
    void statement(String subject, String... attributes) {
        line(Stream.of(attributes)
                .filter(attribute -> !attribute.isEmpty())
                .collect(Collectors.joining(", ", subject + " [", "]")));
    }
}
