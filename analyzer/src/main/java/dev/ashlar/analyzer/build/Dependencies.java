package dev.ashlar.analyzer.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;

/**
 * What Maven projects have on their class paths, as Maven resolves scopes, exclusions, managed versions and optional
 * dependencies; what lies behind artifacts that were not given is not known.
 */
final class Dependencies {

    private static final Set<String> TRANSITIVE = Set.of("compile", "runtime");
    private static final Set<String> DIRECT = Set.of("compile", "runtime", "provided", "system");
    private static final Set<String> WITH_TESTS = Set.of("compile", "runtime", "provided", "system", "test");

    private final Artifacts artifacts;
    private final DeclaredRoots roots;
    private final PomPlaces places;
    private final Set<String> direct;

    /** @param tests whether what only tests use counts, because tests are read too */
    Dependencies(Artifacts artifacts, DeclaredRoots roots, PomPlaces places, boolean tests) {
        this.artifacts = artifacts;
        this.roots = roots;
        this.places = places;
        this.direct = tests ? WITH_TESTS : DIRECT;
    }

    /** A project on the way, with what the dependencies that led to it exclude. */
    private record Step(MavenProject project, Set<String> excluded) {}

    boolean areKnown(MavenProject project) {
        return project.complete() && !roots.shares(project);
    }

    /**
     * All that is compiled or run with the project, itself not included, sorted by id; each once, breadth first, as the nearest
     * wins in Maven.
     */
    List<Requirement> of(MavenProject start) {
        Map<String, Requirement> reached = new TreeMap<>();
        Map<String, String> managed = managed(start);
        Deque<Step> queue = new ArrayDeque<>(List.of(new Step(start, Set.of())));
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            boolean first = step.project().equals(start);
            for (Dependency dependency : step.project().dependencies()) {
                String id = id(dependency);
                if (counts(dependency, step, first) && !reached.containsKey(id) && !id.equals(start.id())) {
                    Optional<String> version = version(dependency, first ? Map.of() : managed);
                    Optional<Artifacts.Artifact> artifact = artifacts.find(id, version, start);
                    reached.put(id, requirement(dependency, step, version, artifact, first));
                    artifact.flatMap(Artifacts.Artifact::project)
                            .ifPresent(next -> queue.add(new Step(next, excluded(step, dependency))));
                }
            }
        }
        return List.copyOf(reached.values());
    }

    /** What a project manages holds for all that comes with its dependencies too. */
    private static Map<String, String> managed(MavenProject project) {
        Map<String, String> versions = new HashMap<>();
        Optional.ofNullable(project.model().getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .orElse(List.of())
                .stream()
                .filter(dependency -> dependency.getVersion() != null && dependency.getClassifier() == null)
                .forEach(dependency -> versions.putIfAbsent(id(dependency), dependency.getVersion()));
        return versions;
    }

    static String id(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    private boolean counts(Dependency dependency, Step step, boolean first) {
        if (!isNamed(dependency)) {
            return false;
        }
        String scope = Optional.ofNullable(dependency.getScope()).orElse("compile");
        if (!(first ? direct : TRANSITIVE).contains(scope) || (!first && dependency.isOptional())) {
            return false;
        }
        String group = dependency.getGroupId();
        return step.excluded().isEmpty()
                || Stream.of(id(dependency), group + ":*", "*:" + dependency.getArtifactId(), "*:*")
                        .noneMatch(step.excluded()::contains);
    }

    /** Properties that are not known, in a pom that was read without what it inherits, leave no name to go by. */
    private static boolean isNamed(Dependency dependency) {
        return dependency.getGroupId() != null
                && dependency.getArtifactId() != null
                && !id(dependency).contains("${");
    }

    private static Optional<String> version(Dependency dependency, Map<String, String> managed) {
        // a property that is not known leaves its name
        return Optional.ofNullable(managed.getOrDefault(id(dependency), dependency.getVersion()))
                .filter(version -> !version.contains("${"));
    }

    private Requirement requirement(
            Dependency dependency,
            Step step,
            Optional<String> version,
            Optional<Artifacts.Artifact> artifact,
            boolean first) {
        PomPlaces.Place place =
                places.of(dependency.getLocation(""), step.project().pom());
        return new Requirement(
                id(dependency),
                version,
                artifact.flatMap(Artifacts.Artifact::module),
                place.path(),
                place.line(),
                first);
    }

    private static Set<String> excluded(Step step, Dependency dependency) {
        Set<String> excluded = new HashSet<>(step.excluded());
        dependency.getExclusions().forEach(some -> excluded.add(some.getGroupId() + ":" + some.getArtifactId()));
        return excluded;
    }
}
