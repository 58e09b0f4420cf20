package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which group gets which of the names that the user gave to units. */
final class NameClaims {
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();

    NameClaims(Units units, MovedGroups groups) {
        for (int i = 0; i < groups.size(); i++) {
            int group = groups.of(i);
            units.name(units.of(i))
                    .ifPresent(name ->
                            counts.computeIfAbsent(name, any -> new TreeMap<>()).merge(group, 1, Integer::sum));
        }
    }

    private record Claim(String name, int group, int types) implements Comparable<Claim> {
        @Override
        public int compareTo(Claim other) {
            int byTypes = Integer.compare(other.types, types);
            int byName = byTypes != 0 ? byTypes : name.compareTo(other.name);
            return byName != 0 ? byName : Integer.compare(group, other.group);
        }
    }

    /** Each name takes the group that has most of its types, if no other name has more there; else a new one. */
    Map<String, Integer> settle(MovedGroups groups) {
        List<Claim> claims = new ArrayList<>();
        counts.forEach((name, byGroup) -> byGroup.forEach((group, types) -> claims.add(new Claim(name, group, types))));
        claims.sort(null);
        Map<String, Integer> settled = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!settled.containsKey(claim.name()) && taken.add(claim.group())) {
                settled.put(claim.name(), claim.group());
            }
        }
        counts.keySet().forEach(name -> settled.computeIfAbsent(name, any -> groups.fresh()));
        return settled;
    }
}
