package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.Database;
import dev.ashlar.analyzer.usage.ConfiguredDatabases;
import dev.ashlar.analyzer.usage.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells which units use the same database. Profiles may name several, of which one in common is enough. */
final class UnitDatabases {
    private final Units units;
    private final ConfiguredDatabases databases;
    private final Collection<SortedSet<String>> ofModules;

    UnitDatabases(Units units, ConfiguredDatabases databases, List<Database> all) {
        this.units = units;
        this.databases = databases;
        SortedMap<Integer, SortedSet<String>> byModule = new TreeMap<>();
        for (Database database : all) {
            byModule.computeIfAbsent(database.module(), any -> new TreeSet<>()).add(database.address());
        }
        this.ofModules = List.copyOf(byModule.values());
    }

    /** Whether each of the units names a database. */
    boolean areKnown(Collection<Integer> all) {
        return all.stream().noneMatch(unit -> databases.of(unit).isEmpty());
    }

    /** Why it cannot be told which of the units use the same database; empty if it can. */
    Optional<String> unknown(Collection<Integer> all) {
        if (!areKnown(all)) {
            return Optional.of("same name, database unknown");
        }
        List<Set<Integer>> groups = groups(all);
        for (Set<Integer> group : groups) {
            for (int unit : group) {
                boolean meetsOthers = all.stream()
                        .anyMatch(other -> other != unit && likeness(unit, other) == Database.Likeness.UNKNOWN);
                if (meetsOthers && hasSeveral(unit)) {
                    return Optional.of(
                            "same name, database unknown: " + units.get(unit).name() + " has several data sources");
                }
                boolean meetsOtherGroups = all.stream()
                        .anyMatch(
                                other -> !group.contains(other) && likeness(unit, other) == Database.Likeness.UNKNOWN);
                if (meetsOtherGroups) {
                    return Optional.of("same name, database unknown");
                }
            }
        }
        return Optional.empty();
    }

    /** The first database that all of the units name, as one of them writes it. */
    Optional<String> common(Collection<Integer> all) {
        int first = all.iterator().next();
        return databases.of(first).stream()
                .filter(database -> all.stream()
                        .allMatch(unit -> unit == first
                                || databases.of(unit).stream()
                                        .anyMatch(other -> database.likeness(other) == Database.Likeness.SAME)))
                .map(Database::name)
                .min(String::compareTo);
    }

    /** Whether there is one database that all modules name which name any. */
    boolean isOne() {
        SortedSet<String> common = new TreeSet<>();
        ofModules.forEach(common::addAll);
        ofModules.forEach(common::retainAll);
        return !common.isEmpty();
    }

    /** Units belong together if they share a database. */
    List<Set<Integer>> groups(Collection<Integer> all) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int unit : all) {
            Set<Integer> joined = new TreeSet<>(Set.of(unit));
            List<Set<Integer>> others = new ArrayList<>();
            for (Set<Integer> group : groups) {
                if (group.stream().anyMatch(member -> likeness(member, unit) == Database.Likeness.SAME)) {
                    joined.addAll(group);
                } else {
                    others.add(group);
                }
            }
            others.add(joined);
            groups = others;
        }
        return groups;
    }

    /** A unit with several data sources may keep a table in any of them. */
    private Database.Likeness likeness(int one, int other) {
        Set<Database.Likeness> found = databases.of(one).stream()
                .flatMap(here -> databases.of(other).stream().map(here::likeness))
                .collect(Collectors.toSet());
        boolean maybe = found.contains(Database.Likeness.SAME) || found.contains(Database.Likeness.UNKNOWN);
        if (maybe && (hasSeveral(one) || hasSeveral(other))) {
            return Database.Likeness.UNKNOWN;
        }
        if (found.contains(Database.Likeness.SAME)) {
            return Database.Likeness.SAME;
        }
        return maybe ? Database.Likeness.UNKNOWN : Database.Likeness.DIFFERENT;
    }

    /** Whether settings of several names lead to databases of which none has all. */
    private boolean hasSeveral(int unit) {
        SortedMap<String, Set<String>> bySource = new TreeMap<>();
        for (Database database : databases.of(unit)) {
            if (!database.source().isEmpty()) {
                bySource.computeIfAbsent(database.source(), any -> new TreeSet<>())
                        .add(database.address());
            }
        }
        return bySource.entrySet().stream()
                .anyMatch(one -> bySource.entrySet().stream()
                        .anyMatch(other -> kind(one.getKey()).equals(kind(other.getKey()))
                                && !one.getValue().containsAll(other.getValue())
                                && !other.getValue().containsAll(one.getValue())));
    }

    /** Settings may repeat what XML says. */
    private static String kind(String source) {
        return source.contains(" ") ? source.substring(0, source.indexOf(' ')) : "";
    }
}
