package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the code base itself has of what its build files ask for: projects and archives, by {@code groupId:artifactId}. */
final class Artifacts {

    /**
     * One that others may ask for.
     *
     * @param place the folder of the project or the archive
     * @param project what is known of its own dependencies; nothing of those of an archive
     * @param module the module made of it; none of a project that only holds others together
     */
    record Artifact(String id, String version, Path place, Optional<MavenProject> project, Optional<String> module) {}

    private final Map<String, List<Artifact>> byId = new HashMap<>();

    void add(MavenProject project, Optional<String> module) {
        add(new Artifact(
                project.id(), PomFinder.version(project.model()), project.folder(), Optional.of(project), module));
    }

    /** @param coordinates {@code groupId:artifactId:version} */
    void add(GivenPath archive, String coordinates, String module) {
        int version = coordinates.lastIndexOf(':');
        add(new Artifact(
                coordinates.substring(0, version),
                coordinates.substring(version + 1),
                archive.path(),
                Optional.empty(),
                Optional.of(module)));
    }

    private void add(Artifact artifact) {
        byId.merge(
                artifact.id(),
                List.of(artifact),
                (some, others) -> Stream.concat(some.stream(), others.stream()).toList());
    }

    /**
     * The artifact that is meant, whatever its version; of several the one of the version asked for, then the one that lies
     * nearest to the project that asks.
     */
    Optional<Artifact> find(String id, Optional<String> version, MavenProject asking) {
        return byId.getOrDefault(id, List.of()).stream()
                .max(Comparator.comparing((Artifact one) -> version.equals(Optional.of(one.version())))
                        .thenComparing(one -> shared(one.place(), asking.folder())));
    }

    private static int shared(Path one, Path other) {
        int names = 0;
        int limit = Math.min(one.getNameCount(), other.getNameCount());
        while (names < limit && one.getName(names).equals(other.getName(names))) {
            names++;
        }
        return names;
    }
}
