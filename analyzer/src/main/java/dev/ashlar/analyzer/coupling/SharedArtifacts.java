package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.usage.Place;
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
    private final DependencyGraph graph;
    private final Usage usage;
    private final ArtifactConsumers consumers;
    /** By unit, the consumers of each artifact that several units share, with the place that shows it. */
    private final SortedMap<Integer, SortedMap<Integer, Place>> shared = new TreeMap<>();

    private final Map<Integer, BitSet> reached = new HashMap<>();

    SharedArtifacts(List<BuildModule> modules, DependencyGraph graph, Usage usage, Consumption consumption) {
        this.graph = graph;
        this.usage = usage;
        this.consumers = new ArtifactConsumers(modules, graph, usage, consumption);
        findShared();
    }

    private void findShared() {
        for (int unit = 0; unit < usage.units().all().size(); unit++) {
            SortedMap<Integer, Place> found = consumers.of(unit);
            if (found.size() >= 2) {
                shared.put(unit, found);
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
        shared.keySet().forEach(unit -> models.addAll(consumers.modelsOf(unit)));
        return models;
    }

    /** Sorted by what they cost, most first, then name. */
    List<SharedArtifact> measure(SharedModels models) {
        List<SharedArtifact> found = new ArrayList<>();
        shared.forEach((unit, users) -> found.add(measure(unit, users, models)));
        found.sort(Comparator.comparing(SharedArtifacts::avoidable).reversed().thenComparing(SharedArtifact::name));
        return found;
    }

    /** Rebuilds that would not be needed if each model were changed once. */
    private static double avoidable(SharedArtifact artifact) {
        return artifact.models().size() * (artifact.efr() - artifact.floor());
    }

    private SharedArtifact measure(int unit, SortedMap<Integer, Place> users, SharedModels models) {
        String name = usage.units().get(unit).name();
        Map<Integer, BitSet> reach = new TreeMap<>();
        users.keySet().forEach(consumer -> reach.put(consumer, reachedFrom(consumer, unit)));
        List<SharedModel> measured = consumers.modelsOf(unit).stream()
                .map(model -> models.measure(model, unit, reach))
                .filter(this::isOfInterest)
                .toList();
        Optional<String> undecided = consumers.undecided(users.keySet());
        int all = users.size();
        double floor = measured.stream()
                .mapToInt(model -> model.reach().size())
                .average()
                .orElse(0);
        return new SharedArtifact(
                name,
                consumers.coordinates(name),
                describe(unit, users, measured, reach, models),
                undecided,
                measured,
                otherTypes(unit),
                all,
                floor,
                HistoryMeasure.of(measured, models.commits(), all),
                Lockstep.pairs(measured, users.keySet()));
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

    private List<ArtifactConsumer> describe(
            int unit,
            SortedMap<Integer, Place> users,
            List<SharedModel> measured,
            Map<Integer, BitSet> reach,
            SharedModels models) {
        List<ArtifactConsumer> result = new ArrayList<>();
        users.forEach((consumer, place) -> {
            SortedSet<Integer> reaches = new TreeSet<>();
            measured.stream()
                    .filter(model -> model.reach().contains(consumer))
                    .forEach(model -> reaches.add(model.model()));
            boolean usesOthers = usesOthers(unit, reach.getOrDefault(consumer, new BitSet()));
            result.add(new ArtifactConsumer(
                    consumer,
                    place,
                    consumers.version(
                            usage.units().get(consumer).name(),
                            usage.units().get(unit).name()),
                    reaches,
                    usesOthers,
                    reaches.isEmpty() && !usesOthers ? models.mentioned().ofLibrary(consumer, unit) : Optional.empty(),
                    1 - (double) reaches.size() / measured.size()));
        });
        return result;
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
}
