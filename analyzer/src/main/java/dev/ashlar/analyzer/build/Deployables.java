package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Tells which projects are deployed by themselves, and why. */
final class Deployables {

    private static final Set<String> PACKAGINGS = Set.of("war", "ear");
    /** These find the main class by themselves. */
    private static final Set<String> SELF_SUFFICIENT =
            Set.of("spring-boot-maven-plugin", "jib-maven-plugin", "micronaut-maven-plugin");
    /** Libraries use it too, to generate code. */
    private static final String QUARKUS = "quarkus-maven-plugin";
    /** These also make libraries, so only a main class tells. */
    private static final Set<String> WITH_MAIN_CLASS = Set.of("maven-shade-plugin", "maven-assembly-plugin");

    private static final Set<String> PACKAGE =
            Set.of("repackage", "build-image", "build-image-no-fork", "build", "dockerBuild", "buildTar");

    private final Set<Path> dockerfiles;
    private final PomPlaces places;

    Deployables(Set<Path> dockerfiles, PomPlaces places) {
        this.dockerfiles = dockerfiles;
        this.places = places;
    }

    Optional<String> reason(MavenProject project) {
        return project.aggregates()
                ? Optional.empty()
                : packaging(project).or(() -> plugin(project)).or(() -> dockerfile(project.folder()));
    }

    private Optional<String> packaging(MavenProject project) {
        return Optional.ofNullable(project.model().getPackaging())
                .filter(PACKAGINGS::contains)
                .map(packaging -> "packaging " + packaging + " in "
                        + places.of(project.model().getLocation("packaging"), project.pom()));
    }

    private Optional<String> plugin(MavenProject project) {
        return project.plugins().stream()
                .filter(Deployables::deploys)
                .findFirst()
                .map(plugin ->
                        plugin.getArtifactId() + " in " + places.of(plugin.getLocation("artifactId"), project.pom()));
    }

    private static boolean deploys(Plugin plugin) {
        String name = plugin.getArtifactId();
        if (SELF_SUFFICIENT.contains(name)) {
            return !isSkipped(plugin);
        }
        if (name.equals(QUARKUS)) {
            return goals(plugin).anyMatch("build"::equals) && !isSkipped(plugin);
        }
        return WITH_MAIN_CLASS.contains(name)
                && configurations(plugin).anyMatch(configuration -> sets(configuration, "mainClass"));
    }

    private static Stream<String> goals(Plugin plugin) {
        return plugin.getExecutions().stream().flatMap(execution -> execution.getGoals().stream());
    }

    /** Whether all that packages is switched off; other goals of the plugin may be so for reasons of their own. */
    private static boolean isSkipped(Plugin plugin) {
        List<PluginExecution> packaging = plugin.getExecutions().stream()
                .filter(execution -> execution.getGoals().stream().anyMatch(PACKAGE::contains))
                .toList();
        return packaging.isEmpty()
                ? skips(plugin.getConfiguration())
                : packaging.stream().allMatch(execution -> skips(execution.getConfiguration()));
    }

    private static boolean skips(@Nullable Object configuration) {
        return configuration instanceof Xpp3Dom dom
                && dom.getChild("skip") != null
                && "true".equals(dom.getChild("skip").getValue());
    }

    private static Stream<Object> configurations(Plugin plugin) {
        return Stream.concat(
                Stream.ofNullable(plugin.getConfiguration()),
                plugin.getExecutions().stream()
                        .map(PluginExecution::getConfiguration)
                        .filter(Objects::nonNull));
    }

    /** Whether an option has a value, at any depth: plugins nest it in transformers and archives. */
    private static boolean sets(Object configuration, String option) {
        Deque<Xpp3Dom> open = new ArrayDeque<>();
        if (configuration instanceof Xpp3Dom root) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            Xpp3Dom dom = open.remove();
            String text = Optional.ofNullable(dom.getValue()).orElse("");
            if (dom.getName().equals(option) && !text.isBlank()) {
                return true;
            }
            open.addAll(List.of(dom.getChildren()));
        }
        return false;
    }

    /** A project without a pom can only be told by its Dockerfile. */
    Optional<String> dockerfile(Path folder) {
        return List.of("Dockerfile", "Containerfile").stream()
                .filter(name -> dockerfiles.contains(folder.resolve(name)))
                .map(name -> name + " beside its build file")
                .findFirst();
    }
}
