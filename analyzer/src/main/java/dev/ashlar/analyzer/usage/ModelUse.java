package dev.ashlar.analyzer.usage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one unit does with one model type.
 *
 * @param model index in {@link ModelTypes#all()}
 * @param unit index in {@link Units#all()}
 * @param evidence the first place of each level that was seen; empty only where the unit merely lets the type escape inside of another
 * @param reads the fields that are read by name; a lower bound if there are escapes
 * @param writes the fields that are set by name; a lower bound if there are escapes
 * @param constructions places where objects are made
 * @param escapes where values leave the code, sorted
 * @param users the models whose types use it, by index; of other types -1; sorted
 * @param importOnly whether no code of the unit needs the type: it names it in unused imports, which break when it moves, or lets it
 *     escape inside of another type
 */
public record ModelUse(
        int model,
        int unit,
        SortedMap<UseLevel, Place> evidence,
        SortedSet<String> reads,
        SortedSet<String> writes,
        int constructions,
        List<Escape> escapes,
        SortedSet<Integer> users,
        boolean importOnly) {
    public ModelUse {
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        writes = Collections.unmodifiableSortedSet(new TreeSet<>(writes));
        escapes = escapes.stream().sorted().distinct().toList();
    }

    /** The strongest of the levels. */
    public UseLevel level() {
        return evidence.lastKey();
    }

    /** The fields that are read or set by name. */
    public SortedSet<String> fields() {
        SortedSet<String> fields = new TreeSet<>(reads);
        fields.addAll(writes);
        return fields;
    }

    /** The same use, of a unit that also writes the table of the model. */
    ModelUse persisting(Place place) {
        SortedMap<UseLevel, Place> more = new TreeMap<>(evidence);
        more.put(UseLevel.PERSISTS, place);
        return new ModelUse(model, unit, more, reads, writes, constructions, escapes, users, importOnly);
    }
}
