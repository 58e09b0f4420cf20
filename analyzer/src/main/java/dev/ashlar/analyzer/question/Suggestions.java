package dev.ashlar.analyzer.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds names that a user may have meant. */
final class Suggestions {
    static final int MOST = 5;
    /** Names further apart than this many letters are all the same to a reader. */
    private static final int FAR = 30;

    private final List<Part> parts;
    private final Map<String, Long> frequency;

    Suggestions(List<Part> parts) {
        this.parts = parts;
        this.frequency = parts.stream().collect(Collectors.groupingBy(Part::label, Collectors.counting()));
    }

    /** At most five names that are spelt much like the given one, or whose last word is; the nearest first. */
    List<String> nearest(String given) {
        String wanted = plain(given.substring(given.indexOf(':') + 1));
        int limit = Math.max(1, lastWord(wanted).length() / 3);
        return parts.stream()
                .filter(part -> distance(wanted, plain(part.name()), limit) <= limit)
                .sorted(Comparator.comparingInt((Part part) -> distance(wanted, plain(part.name()), limit))
                        .thenComparingInt(part -> EditDistance.between(wanted, plain(part.name()), FAR))
                        .thenComparing(this::spelling))
                .map(this::spelling)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String spelling(Part part) {
        return frequency.getOrDefault(part.label(), 0L) > 1 ? part.fullLabel() : part.label();
    }

    private static int distance(String wanted, String name, int limit) {
        return Math.min(
                EditDistance.between(wanted, name, limit),
                EditDistance.between(lastWord(wanted), lastWord(name), limit));
    }

    private static String plain(String name) {
        return name.replace('$', '.').toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
