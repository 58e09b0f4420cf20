package dev.ashlar.analyzer.proposal;

import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleCount;
import dev.ashlar.rules.modules.Pin;
import dev.ashlar.rules.modules.TypeGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes groups until they obey the pins. Types that are to stay together move as one; what is moved goes where it is tied to most.
 * Pins of types that do not exist are not obeyed, as there is nothing to move.
 */
final class Obedience {
    private final Map<String, List<Integer>> subjects;
    private final ProposalOptions options;
    private final TypeCommunities communities;
    private final int[] groups;
    /** By subject one of those that it moves with, the same for all of them. */
    private final int[] unitOf;

    private final Map<Integer, String> nameOfUnit = new TreeMap<>();
    private final Map<String, Integer> groupOfName = new TreeMap<>();
    private int next;

    Obedience(Map<String, List<Integer>> subjects, ProposalOptions options, TypeCommunities communities, int[] groups) {
        this.subjects = subjects;
        this.options = options;
        this.communities = communities;
        this.groups = groups.clone();
        this.next = Groups.count(groups);
        this.unitOf = new int[groups.length];
        Arrays.setAll(unitOf, i -> i);
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
        options.pins().together().forEach(this::unite);
        new TreeMap<>(options.fixed())
                .forEach((type, module) -> subjects(type).forEach(each -> nameOfUnit.put(unitOf[each], module)));
        Set<Integer> kept = new HashSet<>();
        for (Pin pin : options.pins().keep()) {
            for (int each : subjects(pin.type())) {
                nameOfUnit.put(unitOf[each], pin.module());
                kept.add(unitOf[each]);
            }
        }
        gather();
        claim();
        options.pins().apart().forEach(this::separate);
        options.modules().or(() -> options.pins().modules()).ifPresent(this::count);
        boolean[] pinned = new boolean[groups.length];
        Map<Integer, String> names = new HashMap<>();
        groupOfName.forEach((name, group) -> names.put(group, name));
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = kept.contains(unitOf[i]);
        }
        return new Obeyed(groups, names, pinned);
    }

    private List<Integer> subjects(String type) {
        return subjects.getOrDefault(type, List.of());
    }

    private void unite(TypeGroup together) {
        int first = -1;
        for (Entry<String> type : together.types()) {
            for (int subject : subjects(type.value())) {
                if (first < 0) {
                    first = unitOf[subject];
                }
                int old = unitOf[subject];
                for (int i = 0; i < unitOf.length; i++) {
                    unitOf[i] = unitOf[i] == old ? first : unitOf[i];
                }
            }
        }
    }

    /** Units that were torn apart go where most of their members are. */
    private void gather() {
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            counts.computeIfAbsent(unitOf[i], any -> new TreeMap<>()).merge(groups[i], 1, Integer::sum);
        }
        counts.forEach((unit, byGroup) -> {
            if (byGroup.size() > 1) {
                int best = byGroup.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey();
                move(unit, best);
            }
        });
    }

    private void move(int unit, int group) {
        for (int i = 0; i < groups.length; i++) {
            groups[i] = unitOf[i] == unit ? group : groups[i];
        }
    }

    /** Each name takes the group that has most of its types, if no other name has more there; else a new one. */
    private void claim() {
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            String name = nameOfUnit.get(unitOf[i]);
            if (name != null) {
                counts.computeIfAbsent(name, any -> new TreeMap<>()).merge(groups[i], 1, Integer::sum);
            }
        }
        List<Claim> claims = new ArrayList<>();
        counts.forEach((name, byGroup) -> byGroup.forEach((group, types) -> claims.add(new Claim(name, group, types))));
        claims.sort(null);
        Set<Integer> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!groupOfName.containsKey(claim.name()) && taken.add(claim.group())) {
                groupOfName.put(claim.name(), claim.group());
            }
        }
        counts.keySet().forEach(name -> groupOfName.computeIfAbsent(name, any -> next++));
        nameOfUnit.forEach((unit, name) -> move(unit, groupOfName.getOrDefault(name, -1)));
    }

    private record Claim(String name, int group, int types) implements Comparable<Claim> {
        @Override
        public int compareTo(Claim other) {
            int byTypes = Integer.compare(other.types, types);
            int byName = byTypes != 0 ? byTypes : name.compareTo(other.name);
            return byName != 0 ? byName : Integer.compare(group, other.group);
        }
    }

    private void separate(TypeGroup apart) {
        List<Integer> units = apart.types().stream()
                .flatMap(type -> subjects(type.value()).stream())
                .map(subject -> unitOf[subject])
                .distinct()
                .sorted((a, b) -> Boolean.compare(nameOfUnit.containsKey(b), nameOfUnit.containsKey(a)))
                .toList();
        Set<Integer> taken = new HashSet<>();
        for (int unit : units) {
            int group = groups[unit];
            if (!taken.add(group)) {
                Set<Integer> forbidden = forbidden(unit);
                forbidden.addAll(taken);
                int free = strongest(unit, forbidden);
                move(unit, free);
                taken.add(free);
            }
        }
    }

    /** The groups of all that are to be apart from a unit. */
    private Set<Integer> forbidden(int unit) {
        Set<Integer> forbidden = new HashSet<>();
        for (TypeGroup apart : options.pins().apart()) {
            List<Integer> units = apart.types().stream()
                    .flatMap(type -> subjects(type.value()).stream())
                    .map(subject -> unitOf[subject])
                    .toList();
            if (units.contains(unit)) {
                units.stream().filter(other -> other != unit).forEach(other -> forbidden.add(groups[other]));
            }
        }
        return forbidden;
    }

    /** The group outside of those that the unit is tied to most; a new one if it is tied to none. */
    private int strongest(int unit, Set<Integer> forbidden) {
        Map<Integer, Double> ties = new TreeMap<>();
        Links links = communities.links();
        for (int link = 0; link < links.size(); link++) {
            int one = links.one(link);
            int other = links.other(link);
            if (unitOf[one] == unit ^ unitOf[other] == unit) {
                ties.merge(groups[unitOf[one] == unit ? other : one], communities.weight(link), Double::sum);
            }
        }
        int best = -1;
        double most = 0;
        for (Map.Entry<Integer, Double> tie : ties.entrySet()) {
            if (!forbidden.contains(tie.getKey()) && tie.getValue() > most) {
                most = tie.getValue();
                best = tie.getKey();
            }
        }
        return best >= 0 ? best : next++;
    }

    /** Joins the groups that are tied most, those that the user named and those apart left alone, until there are no more than asked for. */
    private void count(ModuleCount wanted) {
        boolean joined = true;
        while (joined && present().size() > wanted.most()) {
            joined = joinSmallest();
        }
        boolean split = true;
        while (split && present().size() < wanted.least()) {
            split = splitLargest();
        }
    }

    private Set<Integer> present() {
        Set<Integer> present = new TreeSet<>();
        for (int group : groups) {
            present.add(group);
        }
        return present;
    }

    private boolean joinSmallest() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int group : groups) {
            sizes.merge(group, 1, Integer::sum);
        }
        List<Integer> bySize = new ArrayList<>(sizes.keySet());
        bySize.sort(Comparator.comparingInt((Integer group) -> sizes.getOrDefault(group, 0))
                .thenComparing(Comparator.naturalOrder()));
        for (int group : bySize) {
            Optional<Integer> target = groupOfName.containsValue(group) ? Optional.empty() : target(group, bySize);
            if (target.isPresent()) {
                for (int i = 0; i < groups.length; i++) {
                    groups[i] = groups[i] == group ? target.get() : groups[i];
                }
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> target(int group, List<Integer> others) {
        Map<Integer, Double> ties = new HashMap<>();
        Links links = communities.links();
        for (int link = 0; link < links.size(); link++) {
            int one = groups[links.one(link)];
            int other = groups[links.other(link)];
            if (one == group ^ other == group) {
                ties.merge(one == group ? other : one, communities.weight(link), Double::sum);
            }
        }
        Set<Integer> forbidden = new HashSet<>();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group) {
                forbidden.addAll(forbidden(unitOf[i]));
            }
        }
        return others.stream()
                .filter(other -> other != group && !forbidden.contains(other))
                .min(Comparator.comparingDouble((Integer other) -> -ties.getOrDefault(other, 0.0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The larger part of the largest group by finer communities stays, the rest of it becomes a group. */
    private boolean splitLargest() {
        int[] finer = communities.modulesTimes(8);
        Map<Integer, Map<Integer, Set<Integer>>> parts = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            int part = nameOfUnit.containsKey(unitOf[i]) ? -1 : finer[unitOf[i]];
            parts.computeIfAbsent(groups[i], any -> new TreeMap<>())
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
        off.ifPresent(part -> {
            part.forEach(i -> groups[i] = next);
            next++;
        });
        return off.isPresent();
    }
}
