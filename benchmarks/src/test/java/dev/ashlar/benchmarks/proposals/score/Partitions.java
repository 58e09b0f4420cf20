package dev.ashlar.benchmarks.proposals.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Small partitions, written as one letter a type. */
final class Partitions {
    private Partitions() {}

    /** The types t0, t1, ...; a blank stands for a type that is not placed. */
    static Partition of(String letters) {
        Map<String, String> moduleOf = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != ' ') {
                moduleOf.put("t" + i, letters.substring(i, i + 1));
            }
        }
        return Partition.of(moduleOf);
    }

    /** All partitions of so many types, each once: modules are lettered in the order of their first type. */
    static Set<String> all(int types) {
        Set<String> partial = Set.of("");
        for (int i = 0; i < types; i++) {
            Set<String> longer = new TreeSet<>();
            partial.forEach(begun -> letters(modules(begun) + 1).forEach(letter -> longer.add(begun + letter)));
            partial = longer;
        }
        return partial;
    }

    /** The number of moves and joins from the given partition to each other one, by breadth-first search. */
    static Map<String, Integer> operationsFrom(String start) {
        Map<String, Integer> distance = new HashMap<>(Map.of(start, 0));
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String next = queue.remove();
            int farther = Objects.requireNonNull(distance.get(next)) + 1;
            for (String neighbour : neighbours(next)) {
                if (distance.putIfAbsent(neighbour, farther) == null) {
                    queue.add(neighbour);
                }
            }
        }
        return distance;
    }

    private static Set<String> neighbours(String letters) {
        Set<String> neighbours = new HashSet<>();
        for (String letter : letters(modules(letters) + 1)) {
            for (int i = 0; i < letters.length(); i++) {
                neighbours.add(canonical(letters.substring(0, i) + letter + letters.substring(i + 1)));
            }
            letters(modules(letters)).forEach(other -> neighbours.add(canonical(letters.replace(letter, other))));
        }
        return neighbours;
    }

    private static String canonical(String letters) {
        List<Integer> seen = new ArrayList<>();
        StringBuilder renamed = new StringBuilder();
        letters.chars().forEach(letter -> {
            if (!seen.contains(letter)) {
                seen.add(letter);
            }
            renamed.append((char) ('a' + seen.indexOf(letter)));
        });
        return renamed.toString();
    }

    private static int modules(String letters) {
        return (int) letters.chars().distinct().count();
    }

    private static List<String> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .toList();
    }
}
