package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.persistence.Database;
import dev.ashlar.analyzer.usage.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The databases of each unit: its own, else those of the libraries on its class path. Profiles may name several. */
final class UnitDatabases {
    private final Map<Integer, SortedSet<String>> databases = new HashMap<>();
    private final Collection<SortedSet<String>> ofModules;

    UnitDatabases(List<BuildModule> modules, Units units, List<Database> named) {
        Map<String, SortedSet<String>> byModule = new HashMap<>();
        for (Database database : named) {
            byModule.computeIfAbsent(modules.get(database.module()).name(), any -> new TreeSet<>())
                    .add(database.name());
        }
        ofModules = List.copyOf(byModule.values());
        for (BuildModule module : modules) {
            SortedSet<String> own = byModule.getOrDefault(module.name(), new TreeSet<>());
            if (own.isEmpty()) {
                module.dependencies().forEach(name -> own.addAll(byModule.getOrDefault(name, new TreeSet<>())));
            }
            databases
                    .computeIfAbsent(units.ofModule(module.name()), any -> new TreeSet<>())
                    .addAll(own);
        }
    }

    private SortedSet<String> of(int unit) {
        return databases.getOrDefault(unit, new TreeSet<>());
    }

    /** Whether each of the units names a database. */
    boolean areKnown(Collection<Integer> units) {
        return units.stream().noneMatch(unit -> of(unit).isEmpty());
    }

    /** The first database that all of the units name. */
    Optional<String> common(Collection<Integer> units) {
        SortedSet<String> common = new TreeSet<>();
        units.forEach(unit -> common.addAll(of(unit)));
        units.forEach(unit -> common.retainAll(of(unit)));
        return common.stream().findFirst();
    }

    /** Whether there is one database that all modules name which name any. */
    boolean isOne() {
        SortedSet<String> common = new TreeSet<>();
        ofModules.forEach(common::addAll);
        ofModules.forEach(common::retainAll);
        return !common.isEmpty();
    }

    /** Units belong together if they share a database. */
    List<Set<Integer>> groups(Collection<Integer> units) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int unit : units) {
            Set<Integer> joined = new TreeSet<>(Set.of(unit));
            List<Set<Integer>> others = new ArrayList<>();
            for (Set<Integer> group : groups) {
                if (group.stream().anyMatch(member -> share(member, unit))) {
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

    private boolean share(int one, int other) {
        Set<String> common = new HashSet<>(of(one));
        common.retainAll(of(other));
        return !common.isEmpty();
    }
}
