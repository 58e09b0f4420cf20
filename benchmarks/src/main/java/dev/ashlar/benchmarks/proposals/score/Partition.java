package dev.ashlar.benchmarks.proposals.score;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A division of types into modules.
 *
 * @param moduleOf the module of each type, by the qualified name of the type
 */
public record Partition(SortedMap<String, String> moduleOf) {

    public Partition {
        moduleOf = Collections.unmodifiableSortedMap(new TreeMap<>(moduleOf));
    }

    public static Partition of(Map<String, String> moduleOf) {
        return new Partition(new TreeMap<>(moduleOf));
    }

    public Set<String> types() {
        return moduleOf.keySet();
    }

    /** The number of modules. */
    public int modules() {
        return new HashSet<>(moduleOf.values()).size();
    }

    /** The same modules without the types that are not in {@code types}. */
    public Partition within(Set<String> types) {
        SortedMap<String, String> kept = new TreeMap<>(moduleOf);
        kept.keySet().retainAll(types);
        return new Partition(kept);
    }
}
