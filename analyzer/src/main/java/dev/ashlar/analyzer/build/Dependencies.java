package dev.ashlar.analyzer.build;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;

/**
 * Which of the given Maven projects are on the class path of which, as Maven resolves scopes, exclusions and optional
 * dependencies; what lies behind artifacts that were not given is not known.
 */
final class Dependencies {

    private static final Set<String> TRANSITIVE = Set.of("compile", "runtime");
    private static final Set<String> DIRECT = Set.of("compile", "runtime", "provided", "system");
    private static final Set<String> WITH_TESTS = Set.of("compile", "runtime", "provided", "system", "test");

    private final Map<String, List<MavenProject>> byId = new HashMap<>();

    private final DeclaredRoots roots;
    private final Set<String> direct;

    /** @param tests whether what only tests use counts, because tests are read too */
    Dependencies(List<MavenProject> projects, DeclaredRoots roots, boolean tests) {
        this.direct = tests ? WITH_TESTS : DIRECT;
        this.roots = roots;
        projects.forEach(project -> byId.merge(project.id(), List.of(project), Dependencies::join));
    }

    private static List<MavenProject> join(List<MavenProject> some, List<MavenProject> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** A project on the way, with what the dependencies that led to it exclude. */
    private record Step(MavenProject project, Set<String> excluded) {}

    boolean areKnown(MavenProject project) {
        return project.complete() && !roots.shares(project);
    }

    /** All that is compiled or run with the project, itself not included; breadth first, as the nearest wins in Maven. */
    Set<MavenProject> of(MavenProject start) {
        Set<MavenProject> reached = new LinkedHashSet<>(Set.of(start));
        Deque<Step> queue = new ArrayDeque<>(List.of(new Step(start, Set.of())));
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            for (Dependency dependency : step.project().dependencies()) {
                if (counts(dependency, step, step.project().equals(start))) {
                    project(dependency, start)
                            .filter(reached::add)
                            .ifPresent(next -> queue.add(new Step(next, excluded(step, dependency))));
                }
            }
        }
        reached.remove(start);
        return reached;
    }

    private boolean counts(Dependency dependency, Step step, boolean first) {
        String scope = Optional.ofNullable(dependency.getScope()).orElse("compile");
        if (!(first ? direct : TRANSITIVE).contains(scope) || (!first && dependency.isOptional())) {
            return false;
        }
        String group = dependency.getGroupId();
        return List.of(group + ":" + dependency.getArtifactId(), group + ":*", "*:" + dependency.getArtifactId(), "*:*")
                .stream()
                .noneMatch(step.excluded()::contains);
    }

    /** Of several copies of a project the one that lies nearest to the one that asks. */
    private Optional<MavenProject> project(Dependency dependency, MavenProject asking) {
        return byId.getOrDefault(dependency.getGroupId() + ":" + dependency.getArtifactId(), List.of()).stream()
                .max(Comparator.comparingInt(copy -> shared(copy, asking)));
    }

    private static int shared(MavenProject one, MavenProject other) {
        int names = 0;
        int limit = Math.min(one.folder().getNameCount(), other.folder().getNameCount());
        while (names < limit
                && one.folder().getName(names).equals(other.folder().getName(names))) {
            names++;
        }
        return names;
    }

    private static Set<String> excluded(Step step, Dependency dependency) {
        Set<String> excluded = new HashSet<>(step.excluded());
        dependency.getExclusions().forEach(some -> excluded.add(some.getGroupId() + ":" + some.getArtifactId()));
        return excluded;
    }
}
