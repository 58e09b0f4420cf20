package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the walks through all given folders came by; every folder and file once. */
final class Findings {

    private final List<Path> roots = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> files = new HashSet<>();
    private final List<Found> sources = new ArrayList<>();
    private final List<Found> resources = new ArrayList<>();
    private final List<Found> poms = new ArrayList<>();
    private final Set<Path> dockerfiles = new HashSet<>();
    private final List<Output> outputs = new ArrayList<>();
    private final Map<String, Integer> uncompiled = new TreeMap<>();
    private final Notes notes;

    Findings(Notes notes) {
        this.notes = notes;
    }

    /** A folder that a build wrote. */
    record Output(GivenPath root, Path folder) {}

    void root(GivenPath given) {
        roots.add(given.path());
    }

    /** Whether the path is inside of one of the given folders. */
    boolean covers(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    /** False if the folder has been entered before. */
    boolean enter(Path folder) {
        return seen.add(folder);
    }

    void output(GivenPath root, Path folder) {
        outputs.add(new Output(root, folder));
    }

    void add(Found file) {
        String name = String.valueOf(file.path().getFileName());
        if (!files.add(file.path())) {
            return;
        }
        Optional<String> folder = Placement.resources(file.relative());
        if (ResourceKinds.includes(file.relative())) {
            resources.add(file);
        } else if (folder.isPresent()) {
            leaveOut(file, folder.get());
        } else if (name.endsWith(".java")) {
            sources.add(file);
        } else if (name.equals("pom.xml")) {
            poms.add(file);
        } else {
            dockerfiles.add(file.path());
        }
    }

    /** A template or test input: nobody compiles it where it is. */
    private void leaveOut(Found file, String folder) {
        if (file.relative().endsWith(".java")) {
            uncompiled.merge(file.root().prefix() + folder, 1, Integer::sum);
        }
    }

    void sayLeftOut() {
        uncompiled.forEach((folder, count) ->
                notes.said(folder, "left out: .java files among resources are not compiled (" + count + ")"));
    }

    /** Whether there is no source below a given path, not even what was found below another one. */
    boolean isEmpty(GivenPath given) {
        return sources.stream().noneMatch(file -> file.path().startsWith(given.path()));
    }

    /** Whether a folder has been entered. */
    boolean entered(Path folder) {
        return seen.contains(folder);
    }

    List<Found> sources() {
        return sources;
    }

    List<Found> resources() {
        return resources;
    }

    List<Found> poms() {
        return poms;
    }

    Set<Path> dockerfiles() {
        return dockerfiles;
    }

    List<Output> outputs() {
        return outputs;
    }

    Notes notes() {
        return notes;
    }
}
