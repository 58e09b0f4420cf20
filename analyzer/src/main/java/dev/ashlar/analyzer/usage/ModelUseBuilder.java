package dev.ashlar.analyzer.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what one unit does with one model type. */
final class ModelUseBuilder {
    private final SortedMap<UseLevel, Place> evidence = new TreeMap<>();
    private final SortedSet<String> reads = new TreeSet<>();
    private final SortedSet<String> writes = new TreeSet<>();
    private final List<Escape> escapes = new ArrayList<>();
    private final SortedSet<Integer> users = new TreeSet<>();
    private int constructions;
    private boolean importOnly = true;

    void seen(UseLevel level, Place place) {
        evidence.merge(level, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** @param user the model whose type needs this one; -1 for other types */
    void neededBy(int user) {
        importOnly = false;
        users.add(user);
    }

    void read(String field, Place place) {
        reads.add(field);
        seen(UseLevel.READS, place);
    }

    void written(String field, Place place) {
        writes.add(field);
        seen(UseLevel.WRITES, place);
    }

    void constructed(Place place) {
        constructions++;
        seen(UseLevel.CONSTRUCTS, place);
    }

    void escaped(Escape escape) {
        escapes.add(escape);
    }

    boolean isEmpty() {
        return evidence.isEmpty() && escapes.isEmpty();
    }

    ModelUse build(int model, int unit) {
        return new ModelUse(model, unit, evidence, reads, writes, constructions, escapes, users, importOnly);
    }
}
