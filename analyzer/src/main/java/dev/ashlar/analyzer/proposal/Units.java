package dev.ashlar.analyzer.proposal;

import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.TypeGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Subjects that move as one, as the user wants them together, and the names of modules that the user gave them. */
final class Units {
    private final Map<String, List<Integer>> subjects;
    /** By subject one of those that it moves with, the same for all of them. */
    private final int[] unitOf;

    private final Map<Integer, String> names = new TreeMap<>();

    /** @param subjects by name of the type */
    Units(Map<String, List<Integer>> subjects, int count) {
        this.subjects = subjects;
        this.unitOf = new int[count];
        Arrays.setAll(unitOf, i -> i);
    }

    int of(int subject) {
        return unitOf[subject];
    }

    /** Those of all types of that name; none if there is no such type. */
    private List<Integer> subjects(String type) {
        return subjects.getOrDefault(type, List.of());
    }

    /** One for each type of the group that exists, in the order of the group. */
    List<Integer> of(TypeGroup group) {
        return group.types().stream()
                .map(Entry::value)
                .flatMap(type -> subjects(type).stream())
                .map(this::of)
                .toList();
    }

    /** To be done before names are given. */
    void unite(TypeGroup together) {
        List<Integer> united = of(together);
        for (int i = 0; i < unitOf.length; i++) {
            unitOf[i] = united.contains(unitOf[i]) ? united.get(0) : unitOf[i];
        }
    }

    /** Gives the name to the units of a type, over the one that they had, and says which they are. */
    Set<Integer> name(String type, String module) {
        Set<Integer> named = new TreeSet<>();
        for (int subject : subjects(type)) {
            names.put(of(subject), module);
            named.add(of(subject));
        }
        return named;
    }

    Optional<String> name(int unit) {
        return Optional.ofNullable(names.get(unit));
    }

    boolean isNamed(int unit) {
        return names.containsKey(unit);
    }
}
