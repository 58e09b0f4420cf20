package dev.ashlar.rules.modules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Spelling {
    private Spelling() {}

    /** {@code ; did you mean `x`?}, or what was expected if no known word is near. */
    static String hint(String given, Collection<String> known) {
        return nearest(given, known)
                .map(word -> "; did you mean `" + word + "`?")
                .orElseGet(() -> known.isEmpty() ? "" : "; expected " + alternatives(known));
    }

    /** {@code a, b or c}. */
    static String alternatives(Collection<String> words) {
        String list = String.join(", ", words);
        int last = list.lastIndexOf(", ");
        return last < 0 ? list : list.substring(0, last) + " or " + list.substring(last + 2);
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        return known.stream()
                .filter(word -> isNear(given, word))
                .min(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(word -> word));
    }

    private static boolean isNear(String given, String word) {
        int limit = Math.max(1, Math.max(given.length(), word.length()) / 3);
        return Math.abs(given.length() - word.length()) <= limit && distance(given, word) <= limit;
    }

    /** How many letters must be added, dropped or replaced (V. I. Levenshtein 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
