package dev.ashlar.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that takes one of a few words. */
final class Choice {

    private Choice() {}

    /** The one of these that is spelt so, upper or lower case. */
    static <T> T of(T[] choices, String text) {
        return Arrays.stream(choices)
                .filter(choice -> choice.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + names(choices)));
    }

    private static String names(Object[] choices) {
        return Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", "));
    }
}
