package dev.ashlar.analyzer.build;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What a pom says.
 *
 * @param pom where it was found
 * @param model the effective model, or the raw one if that could not be computed
 * @param complete whether all that it inherits is known
 */
record MavenProject(Found pom, Model model, boolean complete) {

    /** A folder with sources; {@code set} is {@link SourceSet#TEST} or {@link SourceSet#MAIN}. */
    record SourceRoot(Path folder, SourceSet set) {}

    Path folder() {
        return pom.folder();
    }

    /** {@code groupId:artifactId}. */
    String id() {
        return PomFinder.groupId(model) + ":" + model.getArtifactId();
    }

    String coordinates() {
        return id() + ":" + PomFinder.version(model);
    }

    /** Whether it only holds other projects together. */
    boolean aggregates() {
        return "pom".equals(model.getPackaging());
    }

    List<Dependency> dependencies() {
        return model.getDependencies();
    }

    List<Plugin> plugins() {
        return Optional.ofNullable(model.getBuild()).map(Build::getPlugins).orElse(List.of());
    }

    List<SourceRoot> sourceRoots() {
        Optional<Build> build = Optional.ofNullable(model.getBuild());
        List<SourceRoot> roots = new ArrayList<>();
        add(roots, SourceSet.MAIN, build.map(Build::getSourceDirectory).orElse("src/main/java"));
        add(roots, SourceSet.TEST, build.map(Build::getTestSourceDirectory).orElse("src/test/java"));
        plugins().stream()
                .filter(plugin -> plugin.getArtifactId().equals("build-helper-maven-plugin"))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .forEach(execution -> addHelped(roots, execution));
        return roots;
    }

    private void addHelped(List<SourceRoot> roots, PluginExecution execution) {
        boolean test = execution.getGoals().contains("add-test-source");
        if (test || execution.getGoals().contains("add-source")) {
            children(execution.getConfiguration(), "sources")
                    .forEach(folder -> add(roots, test ? SourceSet.TEST : SourceSet.MAIN, folder));
        }
    }

    private static Stream<String> children(@Nullable Object configuration, String name) {
        return configuration instanceof Xpp3Dom dom && dom.getChild(name) != null
                ? Stream.of(dom.getChild(name).getChildren())
                        .map(Xpp3Dom::getValue)
                        .flatMap(Stream::ofNullable)
                : Stream.empty();
    }

    private void add(List<SourceRoot> roots, SourceSet set, String folder) {
        try {
            roots.add(new SourceRoot(folder().resolve(folder.strip()).normalize(), set));
        } catch (InvalidPathException e) {
            // names no folder on this platform, so there are no files in it
        }
    }
}
