package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.Escape;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.StoredIn;
import dev.ashlar.analyzer.usage.Usage;
import dev.ashlar.analyzer.usage.UseLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the owner of a model: the first rule that gives exactly one unit. Who uses a model most is no rule: on mall, reads name the
 * wrong one in 8 of 20 cases, writes in none.
 */
final class OwnerRules {
    private final Usage usage;
    private final WriterRule writers;
    private final Map<String, List<Integer>> modelsByName;

    OwnerRules(Usage usage, List<TableUsers> tables) {
        this.usage = usage;
        this.writers = new WriterRule(usage, tables);
        this.modelsByName = IntStream.range(0, usage.models().all().size())
                .boxed()
                .collect(Collectors.groupingBy(i -> usage.models().all().get(i).simpleName()));
    }

    /**
     * @param home unit of the artifact that holds the model
     * @param uses all that use it, the home included
     * @param candidates the units that may own it
     */
    Owner of(int model, int home, List<ModelUse> uses, SortedSet<Integer> candidates) {
        StoredIn stored = usage.storedIn(model);
        return writers.of(stored, home, candidates)
                .or(() -> holder(model, candidates))
                .or(() -> isUsedByMany(uses, home) ? writers.unwritten(stored) : Optional.empty())
                .or(() -> setter(uses, home, candidates))
                .orElseGet(() -> only(uses, home, candidates));
    }

    /** Models of the home that hold this one write nothing. */
    private static boolean isUsedByMany(List<ModelUse> uses, int home) {
        return uses.stream()
                        .filter(use -> !use.importOnly())
                        .filter(use -> use.unit() != home || use.users().contains(-1))
                        .map(ModelUse::unit)
                        .distinct()
                        .count()
                > 1;
    }

    private String names(SortedSet<Integer> units) {
        return units.stream()
                .map(unit -> unit < 0 ? "unknown code" : usage.units().get(unit).name())
                .collect(Collectors.joining(", "));
    }

    /** A unit that maps a copy of the model to a table, where no other does. */
    private Optional<Owner> holder(int model, SortedSet<Integer> candidates) {
        ModelType shared = usage.models().all().get(model);
        Map<Integer, Place> holders = new TreeMap<>();
        for (int other : modelsByName.getOrDefault(shared.simpleName(), List.of())) {
            ModelType copy = usage.models().all().get(other);
            int unit = usage.units().of(copy.type());
            boolean isMapped = usage.tableOfModel().containsKey(other);
            if (other != model && isMapped && candidates.contains(unit) && Twins.areCopies(shared, copy)) {
                holders.put(unit, copy.place());
            }
        }
        return holders.size() == 1
                ? holders.entrySet().stream()
                        .map(holder -> Owner.of(
                                holder.getKey(), "sole holder of a mapped copy of it", List.of(holder.getValue())))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * The only unit that sets a field or makes an object. Where values reach another unit in ways that set fields unseen, nobody is
     * known to be the only one.
     */
    private Optional<Owner> setter(List<ModelUse> uses, int home, SortedSet<Integer> candidates) {
        SortedSet<Integer> setters = new TreeSet<>();
        SortedSet<Integer> suspects = new TreeSet<>();
        List<Place> evidence = new ArrayList<>();
        for (ModelUse use : uses) {
            if (use.evidence().containsKey(UseLevel.WRITES) || use.evidence().containsKey(UseLevel.CONSTRUCTS)) {
                setters.add(use.unit());
                use.evidence().forEach((level, place) -> {
                    if (level == UseLevel.WRITES || level == UseLevel.CONSTRUCTS) {
                        evidence.add(place);
                    }
                });
            } else if (use.escapes().stream().anyMatch(Escape::fills)) {
                suspects.add(use.unit());
            }
        }
        if (setters.isEmpty()) {
            return Optional.empty();
        }
        List<Place> sorted = evidence.stream().sorted().distinct().toList();
        if (setters.size() > 1) {
            return Optional.of(Owner.undecided("its fields are set by " + names(setters), sorted));
        }
        int setter = setters.first();
        if (!candidates.contains(setter)) {
            return Optional.of(Owner.undecided(
                    "its fields are set by " + (setter == home ? "the artifact itself" : names(setters)), sorted));
        }
        return Optional.of(
                suspects.isEmpty()
                        ? Owner.of(setter, "only one that sets its fields or makes it", sorted)
                        : Owner.undecided(
                                names(setters) + " sets its fields, and others fill it unseen in " + names(suspects),
                                sorted));
    }

    private Owner only(List<ModelUse> uses, int home, SortedSet<Integer> candidates) {
        List<ModelUse> needed = uses.stream().filter(use -> !use.importOnly()).toList();
        boolean one = needed.size() == 1 && candidates.contains(needed.get(0).unit());
        // what only its own package names may be the business of whoever reaches it from there
        if (one && needed.get(0).unit() != home) {
            ModelUse use = needed.get(0);
            return Owner.of(
                    use.unit(), "only consumer", List.copyOf(use.evidence().values()));
        }
        List<Place> places =
                needed.stream().flatMap(use -> use.evidence().values().stream()).toList();
        return needed.isEmpty()
                ? Owner.undecided("nobody uses it", places)
                : Owner.undecided("nobody is seen to set its fields", places);
    }
}
