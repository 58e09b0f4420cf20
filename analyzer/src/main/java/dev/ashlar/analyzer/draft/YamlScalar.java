package dev.ashlar.analyzer.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they have to be written in YAML so that they are read as the same texts. */
final class YamlScalar {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.-]*");
    /** Words that a reader of YAML may take for something else, of version 1.1 or 1.2. */
    private static final List<String> SPECIAL = List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlScalar() {}

    /** Without quotes where none are needed; fit for a list in brackets. */
    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !SPECIAL.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** One line, whatever the text holds. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.codePoints().forEach(c -> comment.appendCodePoint(isPrintable(c) ? c : '?'));
        return comment.toString();
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x7F || Character.isLetterOrDigit(c);
    }
}
