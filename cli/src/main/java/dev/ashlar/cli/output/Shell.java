package dev.ashlar.cli.output;

import dev.ashlar.analyzer.question.Part;
import java.util.regex.Pattern;

/** Spells commands so that they can be copied into a shell. */
final class Shell {

    private static final Pattern PLAIN = Pattern.compile("[\\w.:/@%+=-]+");

    private Shell() {}

    /** A question about some parts, spelt so that no other part of that name is meant. */
    static String command(String question, Part... parts) {
        StringBuilder command = new StringBuilder("ashlar ").append(question);
        for (Part part : parts) {
            command.append(' ').append(word(part.fullLabel()));
        }
        return command.toString();
    }

    /** One word for a POSIX shell; a nested type's {@code $} would be a variable without the quotes. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
