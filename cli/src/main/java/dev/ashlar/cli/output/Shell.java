package dev.ashlar.cli.output;

import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.analyzer.question.Resolution;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spells commands so that they can be copied into a shell. */
final class Shell {

    private static final Pattern PLAIN = Pattern.compile("[\\w.:/@%+=-]+");

    private final Questions questions;

    Shell(Questions questions) {
        this.questions = questions;
    }

    /** A question about some parts. */
    String command(String question, Part... parts) {
        StringBuilder command = new StringBuilder("ashlar ").append(question);
        for (Part part : parts) {
            command.append(' ').append(word(shortest(part)));
        }
        return command.toString();
    }

    /** The shortest of its spellings that means this part and no other. */
    private String shortest(Part part) {
        return Stream.of(part.name().replace('$', '.'), part.label())
                .filter(name -> !name.isEmpty() && means(name, part))
                .findFirst()
                .orElse(part.fullLabel());
    }

    private boolean means(String name, Part part) {
        return questions.resolve(name) instanceof Resolution.Found found
                && found.part().module().equals(part.module())
                && found.part().name().equals(part.name());
    }

    /** One word for a POSIX shell; a nested type's {@code $} would be a variable without the quotes. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
