package dev.ashlar.analyzer.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds names that a user may have meant. */
final class Suggestions {
    private static final int MOST = 5;

    private final List<Part> parts;
    private final Map<String, Long> frequency;

    Suggestions(List<Part> parts) {
        this.parts = parts;
        this.frequency = parts.stream().collect(Collectors.groupingBy(Part::label, Collectors.counting()));
    }

    /** At most five names that are spelt much like the given one, or whose last word is; the nearest first. */
    List<String> nearest(String given) {
        String wanted =
                given.substring(given.indexOf(':') + 1).replace('$', '.').toLowerCase(Locale.ROOT);
        int limit = Math.max(1, lastWord(wanted).length() / 3);
        return parts.stream()
                .map(part -> new Suggestion(spelling(part), distance(wanted, part, limit)))
                .filter(suggestion -> suggestion.distance <= limit)
                .sorted(Comparator.comparingInt(Suggestion::distance).thenComparing(Suggestion::name))
                .map(Suggestion::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String spelling(Part part) {
        return frequency.getOrDefault(part.label(), 0L) > 1 ? part.fullLabel() : part.label();
    }

    private static int distance(String wanted, Part part, int limit) {
        String name = part.name().replace('$', '.').toLowerCase(Locale.ROOT);
        return Math.min(
                EditDistance.between(wanted, name, limit),
                EditDistance.between(lastWord(wanted), lastWord(name), limit));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private record Suggestion(String name, int distance) {}
}
