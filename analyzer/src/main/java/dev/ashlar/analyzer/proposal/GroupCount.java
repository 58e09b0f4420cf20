package dev.ashlar.analyzer.proposal;

import dev.ashlar.rules.modules.ModuleCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins and splits groups until there are as many as asked for, as far as the pins allow. */
final class GroupCount {
    private final Units units;
    private final MovedGroups groups;
    private final Apartness apart;
    private final Collection<Integer> named;

    /** @param named groups that the user named: others may be joined to them, they to none */
    GroupCount(Units units, MovedGroups groups, Apartness apart, Collection<Integer> named) {
        this.units = units;
        this.groups = groups;
        this.apart = apart;
        this.named = named;
    }

    void reach(ModuleCount wanted) {
        boolean joined = true;
        while (joined && groups.present().size() > wanted.most()) {
            joined = joinSmallest();
        }
        boolean split = true;
        while (split && groups.present().size() < wanted.least()) {
            split = splitLargest();
        }
    }

    /** Joins the smallest group that may be joined with the one that it is tied to most. */
    private boolean joinSmallest() {
        Map<Integer, Integer> sizes = groups.sizes();
        List<Integer> bySize = new ArrayList<>(sizes.keySet());
        bySize.sort(Comparator.comparingInt((Integer group) -> sizes.getOrDefault(group, 0))
                .thenComparing(Comparator.naturalOrder()));
        for (int group : bySize) {
            Optional<Integer> target = named.contains(group) ? Optional.empty() : target(group, bySize);
            if (target.isPresent()) {
                groups.move(subject -> groups.of(subject) == group, target.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> target(int group, List<Integer> others) {
        Map<Integer, Double> ties = groups.ties(subject -> groups.of(subject) == group);
        Set<Integer> forbidden = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.of(i) == group) {
                forbidden.addAll(apart.forbidden(units.of(i)));
            }
        }
        return others.stream()
                .filter(other -> other != group && !forbidden.contains(other))
                .min(Comparator.comparingDouble((Integer other) -> -ties.getOrDefault(other, 0.0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The larger part of the largest group by finer communities stays, the rest of it becomes a group. */
    private boolean splitLargest() {
        int[] finer = groups.finer();
        Map<Integer, Map<Integer, Set<Integer>>> parts = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int part = units.isNamed(units.of(i)) ? -1 : finer[units.of(i)];
            parts.computeIfAbsent(groups.of(i), any -> new TreeMap<>())
                    .computeIfAbsent(part, any -> new TreeSet<>())
                    .add(i);
        }
        return parts.values().stream()
                .filter(each -> each.size() > 1)
                .max(Comparator.comparingInt(
                        each -> each.values().stream().mapToInt(Set::size).sum()))
                .map(this::splitOff)
                .orElse(false);
    }

    private boolean splitOff(Map<Integer, Set<Integer>> parts) {
        Optional<Set<Integer>> off = parts.entrySet().stream()
                .filter(part -> part.getKey() >= 0)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt((Set<Integer> part) -> -part.size()))
                .skip(parts.containsKey(-1) ? 0 : 1)
                .findFirst();
        off.ifPresent(part -> groups.move(part::contains, groups.fresh()));
        return off.isPresent();
    }
}
