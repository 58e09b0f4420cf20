package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.PossibleWrite;
import dev.ashlar.analyzer.usage.StoredIn;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first rule for owners: the only unit that writes the tables a model is kept in. */
final class WriterRule {
    private final Units units;
    private final List<PossibleWrite> possible;
    private final Map<TableName, List<TableUsers>> tables = new TreeMap<>();

    WriterRule(Usage usage, List<TableUsers> tables) {
        this.units = usage.units();
        this.possible = usage.possibleWrites();
        tables.forEach(table -> this.tables
                .computeIfAbsent(table.table(), any -> new ArrayList<>(1))
                .add(table));
    }

    /**
     * Empty if none of the tables is seen to be written.
     *
     * @param home unit of the artifact that holds the model
     * @param candidates the units that may own it
     */
    Optional<Owner> of(StoredIn stored, int home, SortedSet<Integer> candidates) {
        List<TableUsers> written =
                users(stored.all()).filter(table -> !table.writers().isEmpty()).toList();
        return written.isEmpty() ? Optional.empty() : Optional.of(decide(stored, written, home, candidates));
    }

    /** Somebody must write a table; if it is not known who, no weaker rule may guess. */
    Optional<Owner> unwritten(StoredIn stored) {
        SortedSet<TableName> unwritten = unseen(stored);
        List<Place> evidence = users(unwritten)
                .flatMap(table -> table.accesses().stream())
                .map(TableAccess::place)
                .distinct()
                .toList();
        return unwritten.isEmpty()
                ? Optional.empty()
                : Optional.of(Owner.undecided(
                        nameOf(unwritten) + ": nobody is seen to write " + (unwritten.size() == 1 ? "it" : "them"),
                        evidence));
    }

    private Owner decide(StoredIn stored, List<TableUsers> written, int home, SortedSet<Integer> candidates) {
        SortedSet<TableName> names =
                written.stream().map(TableUsers::table).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<Integer> writers = new TreeSet<>();
        written.forEach(table -> writers.addAll(table.writers()));
        List<Place> evidence = evidence(written);
        for (TableUsers table : written) {
            if (table.undecided().isPresent()) {
                return Owner.undecided(
                        "table " + table.table() + ": " + table.undecided().get(), evidence);
            }
        }
        if (writers.size() > 1) {
            boolean apart = names.size() < written.size();
            return Owner.undecided(
                    nameOf(names) + (names.size() > 1 ? " are" : " is") + " written by " + names(writers)
                            + (apart ? ", in databases of their own" : ""),
                    evidence);
        }
        if (writers.first() < 0) {
            return Owner.undecided(nameOf(names) + " is written by unknown code", evidence);
        }
        if (!candidates.contains(writers.first())) {
            return Owner.undecided(
                    nameOf(names) + " is written by "
                            + (writers.first() == home ? "the artifact itself" : names(writers)),
                    evidence);
        }
        return unwritten(stored)
                .or(() -> contender(writers.first(), stored, evidence))
                .orElseGet(() -> Owner.of(writers.first(), "sole writer of " + nameOf(names), evidence));
    }

    /** Another unit that may write one of the tables, too. */
    private Optional<Owner> contender(int writer, StoredIn stored, List<Place> evidence) {
        return possible.stream()
                .filter(write -> write.unit() != writer && stored.all().contains(write.table()))
                .findFirst()
                .map(write -> Owner.undecided(
                        "table " + write.table() + " is written by " + names(List.of(writer)) + ", and maybe by "
                                + names(List.of(write.unit())) + ", which " + write.why(),
                        Stream.concat(evidence.stream(), Stream.of(write.place()))
                                .toList()));
    }

    /** The tables of the mapping that, in some database, nobody is seen to write. */
    private SortedSet<TableName> unseen(StoredIn stored) {
        SortedSet<TableName> unseen = new TreeSet<>();
        for (TableName table : stored.mapped()) {
            List<TableUsers> users = tables.getOrDefault(table, List.of());
            if (users.isEmpty()
                    || users.stream().anyMatch(each -> each.writers().isEmpty())) {
                unseen.add(table);
            }
        }
        return unseen;
    }

    private Stream<TableUsers> users(Set<TableName> names) {
        return names.stream().flatMap(name -> tables.getOrDefault(name, List.of()).stream());
    }

    /** The writes, and the references through which they reach the tables. */
    private static List<Place> evidence(List<TableUsers> written) {
        return written.stream()
                .flatMap(table -> table.accesses().stream())
                .filter(TableAccess::writes)
                .flatMap(access -> Stream.concat(Stream.of(access.place()), access.cascade().stream()))
                .distinct()
                .toList();
    }

    private static String nameOf(SortedSet<TableName> tables) {
        return (tables.size() == 1 ? "table " : "tables ")
                + tables.stream().map(TableName::toString).collect(Collectors.joining(", "));
    }

    private String names(Collection<Integer> all) {
        return all.stream()
                .map(unit -> unit < 0 ? "unknown code" : units.get(unit).name())
                .collect(Collectors.joining(", "));
    }
}
