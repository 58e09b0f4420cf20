package dev.ashlar.analyzer.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which terms (words, libraries, tables) each subject has. Immutable.
 *
 * @param terms sorted, without duplicates
 * @param rows by subject the places of its terms in the list, ascending; not to be changed
 */
public record Terms(List<String> terms, int[][] rows) {
    public Terms {
        terms = List.copyOf(terms);
    }

    /** @param bySubject the terms of each subject, in any order */
    public static Terms of(List<? extends Collection<String>> bySubject) {
        Set<String> all = new HashSet<>();
        bySubject.forEach(all::addAll);
        List<String> terms = all.stream().sorted().toList();
        Map<String, Integer> number = new HashMap<>(terms.size() * 2);
        for (int i = 0; i < terms.size(); i++) {
            number.put(terms.get(i), i);
        }
        int[][] rows = new int[bySubject.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = bySubject.get(i).stream()
                    .mapToInt(term -> number.getOrDefault(term, -1))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return new Terms(terms, rows);
    }

    /** No terms at all. */
    public static Terms none(int subjects) {
        int[][] rows = new int[subjects][];
        Arrays.fill(rows, new int[0]);
        return new Terms(List.of(), rows);
    }

    /** How many subjects have each term. */
    public int[] bearers() {
        int[] bearers = new int[terms.size()];
        for (int[] row : rows) {
            for (int term : row) {
                bearers[term]++;
            }
        }
        return bearers;
    }
}
