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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds the artifacts that several units share, and measures what they cost. */
final class SharedArtifacts {
    private final Map<String, BuildModule> modules = new HashMap<>();
    private final DependencyGraph graph;
    private final Usage usage;
    private final Consumption consumption;
    /** By unit, the consumers of each artifact that several units share, with the place that shows it. */
    private final SortedMap<Integer, SortedMap<Integer, Place>> shared = new TreeMap<>();

    private final Map<Integer, BitSet> reached = new HashMap<>();
    private final PackageDependents packages;

    SharedArtifacts(List<BuildModule> modules, DependencyGraph graph, Usage usage, Consumption consumption) {
        modules.forEach(module -> this.modules.put(module.name(), module));
        this.graph = graph;
        this.usage = usage;
        this.consumption = consumption;
        this.packages = new PackageDependents(graph, usage.units());
        findShared();
    }

    private void findShared() {
        for (int unit = 0; unit < usage.units().all().size(); unit++) {
            SortedMap<Integer, Place> consumers = modelsOf(unit).isEmpty() ? new TreeMap<>() : consumersOf(unit);
            if (consumers.size() >= 2) {
                shared.put(unit, consumers);
            }
        }
    }

    /** The units that others share. */
    Set<Integer> units() {
        return shared.keySet();
    }

    /** The models of all shared artifacts, by index. */
    Set<Integer> models() {
        Set<Integer> models = new TreeSet<>();
        shared.keySet().forEach(unit -> models.addAll(modelsOf(unit)));
        return models;
    }

    /** Sorted by what they cost, most first, then name. */
    List<SharedArtifact> measure(SharedModels models) {
        List<SharedArtifact> found = new ArrayList<>();
        shared.forEach((unit, consumers) -> found.add(measure(unit, consumers, models)));
        found.sort(Comparator.comparing(SharedArtifacts::avoidable).reversed().thenComparing(SharedArtifact::name));
        return found;
    }

    /** Rebuilds that would not be needed if each model were changed once. */
    private static double avoidable(SharedArtifact artifact) {
        return artifact.models().size() * (artifact.efr() - artifact.floor());
    }

    private List<Integer> modelsOf(int unit) {
        List<ModelType> all = usage.models().all();
        return IntStream.range(0, all.size())
                .filter(i -> usage.units().of(all.get(i).type()) == unit)
                .filter(i -> !all.get(i).platform())
                .boxed()
                .toList();
    }

    private SortedMap<Integer, Place> consumersOf(int unit) {
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

    private SharedArtifact measure(int unit, SortedMap<Integer, Place> consumers, SharedModels models) {
        String name = usage.units().get(unit).name();
        Map<Integer, BitSet> reach = new TreeMap<>();
        consumers.keySet().forEach(consumer -> reach.put(consumer, reachedFrom(consumer, unit)));
        List<SharedModel> measured = modelsOf(unit).stream()
                .map(model -> models.measure(model, unit, reach))
                .filter(this::isOfInterest)
                .toList();
        Optional<String> undecided = undecided(consumers.keySet().stream().toList());
        int all = consumers.size();
        double floor = measured.stream()
                .mapToInt(model -> model.reach().size())
                .average()
                .orElse(0);
        return new SharedArtifact(
                name,
                Optional.ofNullable(modules.get(name)).flatMap(BuildModule::coordinates),
                consumers(unit, consumers, measured, reach, models),
                undecided,
                measured,
                otherTypes(unit),
                all,
                floor,
                HistoryMeasure.of(measured, models.commits(), all),
                locksteps(measured, consumers));
    }

    /** What a package set uses alone is its own affair; a library has no affairs of its own. */
    private boolean isOfInterest(SharedModel model) {
        return usage.units().kind() == Units.Kind.DEPLOYABLES
                || !model.reach().isEmpty()
                || model.status() != SharedModel.Status.USED;
    }

    /** Between deployables the libraries on the way count; between package sets only what the set itself leads to. */
    private BitSet reachedFrom(int consumer, int unit) {
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            BitSet through = new BitSet();
            through.set(unit);
            return new Reach(graph, usage).from(consumer, through);
        }
        return reached.computeIfAbsent(consumer, any -> new Reach(graph, usage).from(consumer, libraries()));
    }

    private BitSet libraries() {
        BitSet libraries = new BitSet();
        for (int i = 0; i < usage.units().all().size(); i++) {
            libraries.set(i, usage.units().get(i).deployable().isEmpty());
        }
        return libraries;
    }

    private Optional<String> undecided(List<Integer> consumers) {
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            return Optional.empty();
        }
        return consumers.stream()
                .map(consumer -> usage.units().get(consumer).name())
                .filter(name -> modules.containsKey(name) && !modules.get(name).dependenciesKnown())
                .findFirst()
                .map(name -> "the build file of " + name + " does not tell its dependencies in full");
    }

    private List<ArtifactConsumer> consumers(
            int unit,
            SortedMap<Integer, Place> consumers,
            List<SharedModel> measured,
            Map<Integer, BitSet> reach,
            SharedModels models) {
        List<ArtifactConsumer> result = new ArrayList<>();
        consumers.forEach((consumer, place) -> {
            SortedSet<Integer> reaches = new TreeSet<>();
            measured.stream()
                    .filter(model -> model.reach().contains(consumer))
                    .forEach(model -> reaches.add(model.model()));
            boolean usesOthers = usesOthers(unit, reach.getOrDefault(consumer, new BitSet()));
            result.add(new ArtifactConsumer(
                    consumer,
                    place,
                    version(
                            usage.units().get(consumer).name(),
                            usage.units().get(unit).name()),
                    reaches,
                    usesOthers,
                    reaches.isEmpty() && !usesOthers ? models.mentioned().ofLibrary(consumer, unit) : Optional.empty(),
                    1 - (double) reaches.size() / measured.size()));
        });
        return result;
    }

    private Optional<String> version(String consumer, String library) {
        return Optional.ofNullable(modules.get(consumer))
                .flatMap(module -> requirement(module, library))
                .flatMap(Requirement::version);
    }

    private boolean usesOthers(int unit, BitSet reached) {
        return reached.stream()
                .anyMatch(type -> usage.units().of(type) == unit
                        && usage.models().groupOf(graph.types().topLevel(type)) < 0);
    }

    private int otherTypes(int unit) {
        return (int) IntStream.range(0, graph.types().inside())
                .filter(type -> usage.units().of(type) == unit)
                .filter(type ->
                        graph.types().topLevel(type) == type && usage.models().groupOf(type) < 0)
                .count();
    }

    private static List<Lockstep> locksteps(List<SharedModel> models, SortedMap<Integer, Place> consumers) {
        Map<Integer, SortedSet<Integer>> reach = new TreeMap<>();
        consumers.keySet().forEach(consumer -> reach.put(consumer, new TreeSet<>()));
        models.forEach(model -> model.reach()
                .forEach(consumer ->
                        reach.computeIfAbsent(consumer, any -> new TreeSet<>()).add(model.model())));
        List<Lockstep> pairs = new ArrayList<>();
        reach.forEach((one, models1) -> reach.forEach((other, models2) -> {
            SortedSet<Integer> common = new TreeSet<>(models1);
            common.retainAll(models2);
            if (one < other && !common.isEmpty()) {
                pairs.add(new Lockstep(one, other, common.size(), SplitSignal.similarity(models1, models2)));
            }
        }));
        pairs.sort(Comparator.comparing((Lockstep pair) -> -pair.similarity())
                .thenComparing(Lockstep::one)
                .thenComparing(Lockstep::other));
        return pairs;
    }
}
