package dev.ashlar.analyzer.proposal;

import dev.ashlar.rules.modules.Pin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Changes groups until they obey the pins. Types that are to stay together move as one; what is moved goes where it is tied to most.
 * Pins of types that do not exist are not obeyed, as there is nothing to move.
 */
final class Obedience {
    private final ProposalOptions options;
    private final Units units;
    private final MovedGroups groups;

    Obedience(Map<String, List<Integer>> subjects, ProposalOptions options, TypeCommunities communities, int[] groups) {
        this.options = options;
        this.units = new Units(subjects, groups.length);
        this.groups = new MovedGroups(communities, groups);
    }

    /**
     * The outcome.
     *
     * @param groups by subject
     * @param names of the groups that the user named
     * @param pinned whether a pin placed the subject
     */
    record Obeyed(int[] groups, Map<Integer, String> names, boolean[] pinned) {}

    Obeyed obey() {
        options.pins().together().forEach(units::unite);
        Set<Integer> kept = name();
        gather();
        Map<String, Integer> groupOfName = new NameClaims(units, groups).settle(groups);
        groups.moveEach(
                subject -> units.name(units.of(subject)).map(groupOfName::get).orElse(groups.of(subject)));
        Apartness apart = new Apartness(options.pins().apart(), units, groups);
        apart.separate();
        options.modules()
                .or(() -> options.pins().modules())
                .ifPresent(new GroupCount(units, groups, apart, groupOfName.values())::reach);
        Map<Integer, String> names = new HashMap<>();
        groupOfName.forEach((name, group) -> names.put(group, name));
        return new Obeyed(groups.all(), names, pinned(kept));
    }

    /** What is fixed, then, as it says more, what is to be kept, whose units are returned. */
    private Set<Integer> name() {
        new TreeMap<>(options.fixed()).forEach(units::name);
        Set<Integer> kept = new HashSet<>();
        for (Pin pin : options.pins().keep()) {
            kept.addAll(units.name(pin.type(), pin.module()));
        }
        return kept;
    }

    /** Units that were torn apart go where most of their members are. */
    private void gather() {
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            counts.computeIfAbsent(units.of(i), any -> new TreeMap<>()).merge(groups.of(i), 1, Integer::sum);
        }
        counts.forEach((unit, byGroup) -> {
            if (byGroup.size() > 1) {
                groups.move(subject -> units.of(subject) == unit, most(byGroup));
            }
        });
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private boolean[] pinned(Set<Integer> kept) {
        boolean[] pinned = new boolean[groups.size()];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = kept.contains(units.of(i));
        }
        return pinned;
    }
}
