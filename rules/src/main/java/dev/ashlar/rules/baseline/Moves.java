package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.ViolationKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds entries that are new violations under another name: a type was moved inside its module, so that rule, modules and simple name are the
 * same, and the old type is gone. First those are paired whose source moved, then those whose target moved, then those of which both did. Each
 * entry makes one move at most. Takes time linear in entries and violations.
 */
final class Moves {
    private final Predicate<String> gone;
    private final Map<String, String> renamed;
    private final Set<BaselineEntry> entries;
    private final Set<ViolationKey> violations;
    private final List<Move> found = new ArrayList<>();

    private Moves(
            Collection<BaselineEntry> entries,
            Collection<ViolationKey> violations,
            Predicate<String> gone,
            Map<String, String> renamed) {
        this.entries = new LinkedHashSet<>(entries);
        this.violations = new LinkedHashSet<>(violations);
        this.gone = gone;
        this.renamed = renamed;
    }

    /**
     * Pairs them.
     *
     * @param entries without violation, sorted
     * @param violations without entry, sorted
     * @param renamed what is known of types from elsewhere, say from version control: new names by old ones
     */
    static List<Move> of(
            Collection<BaselineEntry> entries,
            Collection<ViolationKey> violations,
            Predicate<String> gone,
            Map<String, String> renamed) {
        Moves moves = new Moves(entries, violations, gone, renamed);
        moves.pairRenamed();
        moves.pair(List.of(0));
        moves.pair(List.of(1));
        moves.pair(List.of(0, 1));
        return List.copyOf(moves.found);
    }

    private void pairRenamed() {
        for (BaselineEntry entry : List.copyOf(entries)) {
            ViolationKey key = entry.key();
            for (int place : key.types()) {
                String old = key.names().get(place);
                key = key.with(place, renamed.getOrDefault(old, old));
            }
            if (violations.contains(key)) {
                move(entry, key);
            }
        }
    }

    /** Pairs those of which the types in these places moved, counted among the types of a key, and no other one. */
    private void pair(List<Integer> moved) {
        Map<ViolationKey, Deque<BaselineEntry>> bySimpleName = new HashMap<>();
        for (BaselineEntry entry : entries) {
            if (areGone(entry.key(), moved)) {
                shortened(entry.key(), moved)
                        .ifPresent(key -> bySimpleName
                                .computeIfAbsent(key, any -> new ArrayDeque<>())
                                .add(entry));
            }
        }
        for (ViolationKey violation : List.copyOf(violations)) {
            Optional.ofNullable(
                            shortened(violation, moved).map(bySimpleName::get).orElse(null))
                    .map(Deque::poll)
                    .ifPresent(entry -> move(entry, violation));
        }
    }

    private boolean areGone(ViolationKey key, List<Integer> moved) {
        return moved.stream()
                .filter(type -> type < key.types().size())
                .allMatch(type -> gone.test(key.names().get(key.types().get(type))));
    }

    /** The key without the packages of the types that moved; nothing if it has no such types. */
    private static Optional<ViolationKey> shortened(ViolationKey key, List<Integer> moved) {
        ViolationKey result = key;
        for (int type : moved) {
            if (type >= key.types().size()) {
                return Optional.empty();
            }
            int place = key.types().get(type);
            String name = key.names().get(place);
            result = result.with(place, name.substring(name.lastIndexOf('.') + 1));
        }
        return Optional.of(result);
    }

    private void move(BaselineEntry entry, ViolationKey to) {
        entries.remove(entry);
        violations.remove(to);
        found.add(new Move(entry, to));
    }
}
