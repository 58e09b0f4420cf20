package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.TableAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables that modules read and write. Accesses of unassigned types belong to no module; those of tests are left out. */
final class TableWriters {
    private final Assignment assignment;
    private final Coupling coupling;
    private final Map<TableName, List<TableUsers>> byName = new HashMap<>();

    TableWriters(Assignment assignment, Coupling coupling) {
        this.assignment = assignment;
        this.coupling = coupling;
        coupling.tables()
                .forEach(table -> byName.computeIfAbsent(table.table(), any -> new ArrayList<>(1))
                        .add(table));
    }

    /** The tables that each module reads, or those that it writes, by number of the module; modules without any are missing. */
    Map<Integer, SortedSet<TableName>> tables(Predicate<TableAccess> wanted) {
        Map<Integer, SortedSet<TableName>> tables = new HashMap<>();
        coupling.tables().stream()
                .flatMap(this::accesses)
                .filter(wanted)
                .forEach(access -> tables.computeIfAbsent(moduleOf(access), any -> new TreeSet<>())
                        .add(access.table()));
        tables.remove(Assignment.NONE);
        return tables;
    }

    private Stream<TableAccess> accesses(TableUsers table) {
        return table.accesses().stream().filter(access -> !assignment.isOfTest(access.type()));
    }

    private int moduleOf(TableAccess access) {
        return assignment.moduleOfGraphType(access.type());
    }

    /** Sorted like the tables of the coupling. Where it is not known whether two modules mean the same database, nothing is said. */
    List<ContestedTable> contested() {
        return coupling.tables().stream()
                .filter(table -> table.undecided().isEmpty())
                .map(table -> new ContestedTable(table.table(), table.database(), writers(table)))
                .filter(table -> table.writers().size() >= 2)
                .toList();
    }

    private SortedMap<String, List<Place>> writers(TableUsers table) {
        SortedMap<String, SortedSet<Place>> places = new TreeMap<>();
        accesses(table)
                .filter(access -> access.writes() && moduleOf(access) != Assignment.NONE)
                .forEach(access -> places.computeIfAbsent(assignment.name(moduleOf(access)), any -> new TreeSet<>())
                        .add(access.place()));
        SortedMap<String, List<Place>> writers = new TreeMap<>();
        places.forEach((module, all) -> writers.put(module, List.copyOf(all)));
        return writers;
    }

    /** The modules that write a table, if it is one that somebody writes and known to be one. */
    Optional<SortedSet<Integer>> writers(TableName name) {
        List<TableUsers> named = byName.getOrDefault(name, List.of());
        if (named.size() != 1 || named.get(0).undecided().isPresent()) {
            return Optional.empty();
        }
        SortedSet<Integer> writers = new TreeSet<>();
        accesses(named.get(0)).filter(TableAccess::writes).forEach(access -> writers.add(moduleOf(access)));
        return writers.isEmpty() ? Optional.empty() : Optional.of(writers);
    }
}
