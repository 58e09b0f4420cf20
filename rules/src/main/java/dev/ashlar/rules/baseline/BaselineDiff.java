package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.ViolationKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a baseline differs from an earlier one. All lists are in the order of lines.
 *
 * @param added entries that the earlier one did not have, nor a larger cycle around them
 * @param removed entries that the later one does not have
 * @param moved entries of types that were moved inside their module
 * @param eased entries, as they are now, whose date was put off or taken away
 */
public record BaselineDiff(
        List<BaselineEntry> added, List<BaselineEntry> removed, List<Move> moved, List<BaselineEntry> eased) {

    public BaselineDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        eased = List.copyOf(eased);
    }

    /**
     * Compares. Takes time linear in entries, but for sorting.
     *
     * @param gone whether a type is no longer there, see {@link Scan#isGone}; where nobody knows, {@code type -> true} takes every removed
     *     entry for one that may have moved
     */
    public static BaselineDiff of(Baseline before, Baseline after, Predicate<String> gone) {
        KnownCycles cycles = new KnownCycles(before);
        List<BaselineEntry> added = after.entries().stream()
                .filter(entry -> !before.contains(entry.key()) && !isPart(entry.key(), cycles))
                .toList();
        List<BaselineEntry> removed = before.entries().stream()
                .filter(entry -> !after.contains(entry.key()))
                .toList();
        List<Move> moved =
                Moves.of(removed, added.stream().map(BaselineEntry::key).toList(), gone, Map.of());
        Set<ViolationKey> from = new HashSet<>();
        Map<ViolationKey, BaselineEntry> to = new HashMap<>();
        moved.forEach(move -> {
            from.add(move.from().key());
            to.put(move.to(), move.from());
        });
        return new BaselineDiff(
                without(added, to.keySet()),
                without(removed, from),
                moved,
                after.entries().stream()
                        .filter(entry -> isEased(before.entry(entry.key()).orElse(to.get(entry.key())), entry))
                        .toList());
    }

    private static boolean isPart(ViolationKey key, KnownCycles cycles) {
        return key.rule() == Rule.CYCLE && cycles.around(key).isPresent();
    }

    private static List<BaselineEntry> without(List<BaselineEntry> entries, Set<ViolationKey> keys) {
        return entries.stream().filter(entry -> !keys.contains(entry.key())).toList();
    }

    private static boolean isEased(@Nullable BaselineEntry before, BaselineEntry after) {
        return before != null
                && before.note()
                        .until()
                        .filter(date -> after.note()
                                .until()
                                .filter(now -> !now.isAfter(date))
                                .isEmpty())
                        .isPresent();
    }

    /**
     * What of it is growth that nobody gave a reason for: added or eased entries without one. A gate that compares with the main line fails on
     * these, and shows the others with their reasons.
     */
    public List<BaselineEntry> unexplained() {
        return Stream.concat(added.stream(), eased.stream())
                .filter(entry -> entry.note().reason().isEmpty())
                .toList();
    }

    /** Growth that came in with a reason. */
    public List<BaselineEntry> explained() {
        return Stream.concat(added.stream(), eased.stream())
                .filter(entry -> entry.note().reason().isPresent())
                .toList();
    }
}
