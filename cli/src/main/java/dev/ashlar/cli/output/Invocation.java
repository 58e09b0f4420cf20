package dev.ashlar.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed to choose the code, so that a suggested command is about the same code.
 *
 * @param words paths and options, without the command
 */
public record Invocation(List<String> words) {
    public Invocation {
        words = List.copyOf(words);
    }

    /** A command about the same code, ready to be copied into a shell. */
    String command(String name, String... more) {
        return Stream.of(List.of("ashlar", name), words, List.of(more))
                .flatMap(List::stream)
                .map(Shell::word)
                .collect(Collectors.joining(" "));
    }
}
