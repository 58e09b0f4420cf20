package dev.ashlar.analyzer.proposal;

import dev.ashlar.rules.modules.TypeGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps units in different groups that the user wants apart. */
final class Apartness {
    private final List<List<Integer>> apart;
    private final Units units;
    private final MovedGroups groups;

    Apartness(List<TypeGroup> apart, Units units, MovedGroups groups) {
        this.apart = apart.stream().map(units::of).toList();
        this.units = units;
        this.groups = groups;
    }

    /** Of units in one group one stays, a named one if there is one; the others go where they are tied to most. */
    void separate() {
        apart.forEach(this::separate);
    }

    private void separate(List<Integer> together) {
        List<Integer> namedFirst = together.stream()
                .distinct()
                .sorted((a, b) -> Boolean.compare(units.isNamed(b), units.isNamed(a)))
                .toList();
        Set<Integer> taken = new HashSet<>();
        for (int unit : namedFirst) {
            if (!taken.add(groups.of(unit))) {
                Set<Integer> closed = forbidden(unit);
                closed.addAll(taken);
                int free = strongest(unit, closed);
                groups.move(subject -> units.of(subject) == unit, free);
                taken.add(free);
            }
        }
    }

    /** The groups of all that are to be apart from a unit. */
    Set<Integer> forbidden(int unit) {
        Set<Integer> forbidden = new HashSet<>();
        for (List<Integer> each : apart) {
            if (each.contains(unit)) {
                each.stream().filter(other -> other != unit).forEach(other -> forbidden.add(groups.of(other)));
            }
        }
        return forbidden;
    }

    /** The group outside of those that the unit is tied to most; a new one if it is tied to none. */
    private int strongest(int unit, Set<Integer> forbidden) {
        int best = -1;
        double most = 0;
        for (Map.Entry<Integer, Double> tie :
                groups.ties(subject -> units.of(subject) == unit).entrySet()) {
            if (!forbidden.contains(tie.getKey()) && tie.getValue() > most) {
                most = tie.getValue();
                best = tie.getKey();
            }
        }
        return best >= 0 ? best : groups.fresh();
    }
}
