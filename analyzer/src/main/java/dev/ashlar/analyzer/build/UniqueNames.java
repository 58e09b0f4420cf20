package dev.ashlar.analyzer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses names so that no two are the same and that they do not depend on the order of what is named. */
final class UniqueNames {

    private UniqueNames() {}

    /**
     * Takes everyone's first choice; all that clash take their next one, until nothing clashes or choices run out. What still
     * clashes then is numbered in the order given.
     */
    static List<String> of(List<List<String>> choices) {
        int[] chosen = new int[choices.size()];
        while (advance(choices, chosen)) {
            // goes on until nobody has to move
        }
        return numbered(names(choices, chosen));
    }

    private static boolean advance(List<List<String>> choices, int[] chosen) {
        List<String> names = names(choices, chosen);
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        boolean moved = false;
        for (int i = 0; i < chosen.length; i++) {
            if (counts.getOrDefault(names.get(i), 0) > 1
                    && chosen[i] + 1 < choices.get(i).size()) {
                chosen[i]++;
                moved = true;
            }
        }
        return moved;
    }

    private static List<String> names(List<List<String>> choices, int[] chosen) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            names.add(choices.get(i).get(chosen[i]));
        }
        return names;
    }

    private static List<String> numbered(List<String> names) {
        Set<String> taken = new HashSet<>(names);
        Set<String> given = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String next = name;
            for (int number = 2; !given.add(next); number++) {
                String numbered = name + "#" + number;
                next = taken.contains(numbered) ? name : numbered;
            }
            unique.add(next);
        }
        return unique;
    }
}
