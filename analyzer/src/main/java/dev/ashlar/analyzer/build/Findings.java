package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the walks through all given folders came by; every folder and file once. */
final class Findings {

    private final Set<Path> seen = new HashSet<>();
    private final List<Found> sources = new ArrayList<>();
    private final List<Found> poms = new ArrayList<>();
    private final Set<Path> dockerfiles = new HashSet<>();
    private final List<Output> outputs = new ArrayList<>();
    private final Notes notes;

    Findings(Notes notes) {
        this.notes = notes;
    }

    /** A folder that a build wrote. */
    record Output(GivenPath root, Path folder) {}

    /** False if the folder has been entered before. */
    boolean enter(Path folder) {
        return seen.add(folder);
    }

    void output(GivenPath root, Path folder) {
        outputs.add(new Output(root, folder));
    }

    void add(Found file) {
        String name = String.valueOf(file.path().getFileName());
        if (name.endsWith(".java")) {
            sources.add(file);
        } else if (name.equals("pom.xml")) {
            poms.add(file);
        } else {
            dockerfiles.add(file.path());
        }
    }

    List<Found> sources() {
        return sources;
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
