package dev.ashlar.analyzer.question;

import java.util.List;

/** A name that means no part of the code base, or several. The message says so and what could be meant. */
public final class UnclearName extends RuntimeException {
    private final transient List<String> suggestions;

    UnclearName(String message, List<String> suggestions) {
        super(message);
        this.suggestions = List.copyOf(suggestions);
    }

    /** Names that are clear, the likeliest first; may be empty. */
    public List<String> suggestions() {
        return suggestions;
    }
}
