package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the subclasses of exceptions, whatever they are called: an exception is no model, however many getters it has. */
final class Exceptions {
    private Exceptions() {}

    /** Qualified binary names; superclasses are followed by their simple names, which errs on the side of silence. */
    static Set<String> in(List<LocatedFacts> files) {
        Map<String, List<String>> bySuperclass = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (LocatedFacts file : files) {
            for (TypeFacts type : file.facts().types()) {
                String name = file.facts().qualified(type);
                if (ModelRule.looksLikeException(type)) {
                    open.add(name);
                }
                for (TypeRef superclass : type.superclass()) {
                    bySuperclass
                            .computeIfAbsent(lastPart(superclass.name()), any -> new ArrayList<>(2))
                            .add(name);
                }
            }
        }
        Set<String> found = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                open.addAll(bySuperclass.getOrDefault(lastPart(next.replace('$', '.')), List.of()));
            }
        }
        return found;
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
