package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A module in the making: a project folder and the files that were found for it so far. */
final class Draft {

    private final GivenPath root;
    private final Path folder;
    private final Optional<MavenProject> maven;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<ResourceFile> resources = new ArrayList<>();

    Draft(GivenPath root, Path folder, Optional<MavenProject> maven) {
        this.root = root;
        this.folder = folder;
        this.maven = maven;
    }

    void add(SourceFile file) {
        files.add(file);
    }

    void add(ResourceFile file) {
        resources.add(file);
    }

    /** A project that only holds others together, or whose tests were not asked for, is no module. */
    boolean isModule() {
        return !files.isEmpty() || (maven.isPresent() && !maven.get().aggregates() && !isTest());
    }

    private boolean isTest() {
        return Placement.sourceSet(List.of(relative().split("/"))) == SourceSet.TEST;
    }

    /** The folder below the given path; empty for that path itself. */
    String relative() {
        return folder.equals(root.path())
                ? ""
                : UniqueLabels.slashed(root.path().relativize(folder));
    }

    /** Names to choose from, the best one first. */
    List<String> names() {
        String path = relative().isEmpty() ? root.label() : root.prefix() + relative();
        return maven.map(project -> List.of(project.model().getArtifactId(), project.id(), path))
                .orElse(List.of(path));
    }

    Path folder() {
        return folder;
    }

    Optional<MavenProject> maven() {
        return maven;
    }

    List<SourceFile> files() {
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    List<ResourceFile> resources() {
        resources.sort(Comparator.comparing(ResourceFile::path));
        return resources;
    }
}
