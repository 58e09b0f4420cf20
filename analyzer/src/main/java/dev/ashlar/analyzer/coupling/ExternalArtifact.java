package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.Requirement;
import dev.ashlar.analyzer.usage.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A library of the same house whose source was not given: modules ask for it by its coordinates.
 *
 * @param id {@code groupId:artifactId}
 * @param consumers the modules that ask for it themselves, sorted
 */
public record ExternalArtifact(String id, List<Consumer> consumers) {
    /**
     * A module that asks for it.
     *
     * @param version the one that it asks for
     */
    public record Consumer(String module, String version, Place place) {}

    public ExternalArtifact {
        consumers = List.copyOf(consumers);
    }

    /** The different versions that are asked for. */
    public SortedSet<String> versions() {
        SortedSet<String> versions = new TreeSet<>();
        consumers.forEach(consumer -> versions.add(consumer.version()));
        return versions;
    }

    /** Those that at least two modules ask for, sorted; the house is told by the groups that its own modules have. */
    static List<ExternalArtifact> in(List<BuildModule> modules) {
        Set<String> houses = new HashSet<>();
        modules.forEach(module -> module.coordinates().ifPresent(own -> houses.add(house(own))));
        Map<String, List<Consumer>> byId = new TreeMap<>();
        for (BuildModule module : modules) {
            for (Requirement asked : module.requirements()) {
                if (asked.module().isEmpty()
                        && asked.direct()
                        && asked.version().isPresent()
                        && houses.contains(house(asked.id()))) {
                    byId.computeIfAbsent(asked.id(), any -> new ArrayList<>())
                            .add(new Consumer(
                                    module.name(), asked.version().get(), new Place(asked.path(), asked.line())));
                }
            }
        }
        List<ExternalArtifact> result = new ArrayList<>();
        byId.forEach((id, consumers) -> {
            if (consumers.size() >= 2) {
                result.add(new ExternalArtifact(id, consumers));
            }
        });
        return result;
    }

    /** The first two parts of the groupId. */
    private static String house(String coordinates) {
        String[] parts = coordinates.substring(0, coordinates.indexOf(':')).split("\\.", -1);
        return parts.length < 2 ? parts[0] : parts[0] + "." + parts[1];
    }
}
