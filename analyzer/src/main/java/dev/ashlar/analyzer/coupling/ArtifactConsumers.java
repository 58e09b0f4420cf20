package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.Requirement;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.Unit;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds out who consumes an artifact: deployables that have it on their class path, or package sets that use or reach its models. */
final class ArtifactConsumers {
    private final Map<String, BuildModule> modules = new HashMap<>();
    private final Usage usage;
    private final Consumption consumption;
    private final PackageDependents packages;

    ArtifactConsumers(List<BuildModule> modules, DependencyGraph graph, Usage usage, Consumption consumption) {
        modules.forEach(module -> this.modules.put(module.name(), module));
        this.usage = usage;
        this.consumption = consumption;
        this.packages = new PackageDependents(graph, usage.units());
    }

    /** The models that are measured of the artifact, by index. */
    List<Integer> modelsOf(int unit) {
        List<ModelType> all = usage.models().all();
        return IntStream.range(0, all.size())
                .filter(i -> usage.units().of(all.get(i).type()) == unit)
                .filter(i -> !all.get(i).platform())
                .boxed()
                .toList();
    }

    /** With the place that shows it; none of an artifact without models. */
    SortedMap<Integer, Place> of(int unit) {
        if (modelsOf(unit).isEmpty()) {
            return new TreeMap<>();
        }
        return usage.units().kind() == Units.Kind.PACKAGES
                ? packages.dependents(unit, usersOf(unit))
                : dependentsOf(unit);
    }

    /** The package sets that use a type of this one, with the first place of a model's use. */
    private SortedMap<Integer, Place> usersOf(int unit) {
        SortedMap<Integer, Place> users = new TreeMap<>();
        for (int model : modelsOf(unit)) {
            for (ModelUse use : consumption.of(model)) {
                if (use.unit() != unit && !use.importOnly()) {
                    users.merge(use.unit(), first(use), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return users;
    }

    private static Place first(ModelUse use) {
        return use.evidence().values().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private SortedMap<Integer, Place> dependentsOf(int unit) {
        SortedMap<Integer, Place> dependents = new TreeMap<>();
        Unit library = usage.units().get(unit);
        if (library.deployable().isPresent() || usage.units().ofModule(library.name()) != unit) {
            return dependents;
        }
        usersOf(unit).forEach((user, place) -> {
            if (usage.units().get(user).deployable().isPresent()) {
                dependents.put(user, place);
            }
        });
        for (BuildModule module : modules.values()) {
            int user = usage.units().ofModule(module.name());
            if (module.dependencies().contains(library.name())
                    && user >= 0
                    && usage.units().get(user).deployable().isPresent()) {
                requirement(module, library.name())
                        .ifPresent(asked -> dependents.put(user, new Place(asked.path(), asked.line())));
            }
        }
        return dependents;
    }

    private static Optional<Requirement> requirement(BuildModule module, String library) {
        return module.requirements().stream()
                .filter(asked -> asked.module().equals(Optional.of(library)))
                .findFirst();
    }

    /** The version of the library that the consumer asks for. */
    Optional<String> version(String consumer, String library) {
        return Optional.ofNullable(modules.get(consumer))
                .flatMap(module -> requirement(module, library))
                .flatMap(Requirement::version);
    }

    /** Why it is not known in full who has the artifact on the class path, if it is not. */
    Optional<String> undecided(Set<Integer> consumers) {
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            return Optional.empty();
        }
        return consumers.stream()
                .map(consumer -> usage.units().get(consumer).name())
                .filter(name -> modules.containsKey(name) && !modules.get(name).dependenciesKnown())
                .findFirst()
                .map(name -> "the build file of " + name + " does not tell its dependencies in full");
    }

    /** The coordinates of the module of this name; none for a package set. */
    Optional<String> coordinates(String name) {
        return Optional.ofNullable(modules.get(name)).flatMap(BuildModule::coordinates);
    }
}
