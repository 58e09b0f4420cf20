package dev.ashlar.analyzer.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The source roots that poms name. */
final class DeclaredRoots {

    /** Who compiles what is in a source root. */
    record Owner(MavenProject project, SourceSet set) {}

    private final Map<Path, Owner> owners = new TreeMap<>();
    private final Map<Path, List<MavenProject>> shared = new TreeMap<>();

    /** Roots that several projects name, none of which contains them, are nobody's. */
    DeclaredRoots(List<MavenProject> projects) {
        Map<Path, List<Owner>> claims = new TreeMap<>();
        for (MavenProject project : projects) {
            for (MavenProject.SourceRoot root : project.sourceRoots()) {
                claims.computeIfAbsent(root.folder(), any -> new ArrayList<>())
                        .add(new Owner(project, set(root, project)));
            }
        }
        claims.forEach(this::decide);
    }

    private void decide(Path folder, List<Owner> claims) {
        Optional<Owner> around = claims.stream()
                .filter(claim -> folder.startsWith(claim.project().folder()))
                .findFirst();
        long projects = claims.stream().map(Owner::project).distinct().count();
        if (around.isPresent() || projects == 1) {
            owners.put(folder, around.orElse(claims.get(0)));
        } else {
            shared.put(folder, claims.stream().map(Owner::project).distinct().toList());
        }
    }

    /** Tells which folders several projects compile, each its own part of them. */
    void sayShared(Notes notes) {
        shared.forEach((folder, projects) -> {
            MavenProject first = projects.get(0);
            if (Files.isDirectory(folder)) {
                notes.said(
                        first.pom().printed(),
                        projects.size() + " projects name the source folder "
                                + UniqueLabels.slashed(first.folder().relativize(folder)) + ", it is none's alone");
            }
        });
    }

    /** Whether the project compiles sources that are read as another module, so that its dependencies are not all known. */
    boolean shares(MavenProject project) {
        return shared.entrySet().stream()
                .anyMatch(entry ->
                        Files.isDirectory(entry.getKey()) && entry.getValue().contains(project));
    }

    private static SourceSet set(MavenProject.SourceRoot root, MavenProject project) {
        List<String> names = new ArrayList<>();
        project.pom().root().path().relativize(root.folder()).forEach(name -> names.add(name.toString()));
        SourceSet told = Placement.sourceSet(names);
        return root.set() == SourceSet.TEST ? SourceSet.TEST : told;
    }

    /** Sorted. */
    List<Path> folders() {
        return List.copyOf(owners.keySet());
    }

    Owner owner(Path root) {
        return Optional.ofNullable(owners.get(root)).orElseThrow();
    }

    /** The owner of the innermost root that the file is in. */
    Optional<Owner> of(Found file) {
        for (Path folder = file.folder(); folder != null; folder = folder.getParent()) {
            Owner owner = owners.get(folder);
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }
}
