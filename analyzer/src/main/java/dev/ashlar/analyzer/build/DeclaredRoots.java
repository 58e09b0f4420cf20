package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The source roots that poms name. */
final class DeclaredRoots {

    /** Who compiles what is in a source root. */
    record Owner(MavenProject project, SourceSet set) {}

    private final Map<Path, Owner> owners = new HashMap<>();

    /** A root that several projects name goes to the one that it lies in, or else to the first. */
    DeclaredRoots(List<MavenProject> projects) {
        for (MavenProject project : projects) {
            for (MavenProject.SourceRoot root : project.sourceRoots()) {
                if (!owners.containsKey(root.folder()) || root.folder().startsWith(project.folder())) {
                    owners.put(root.folder(), new Owner(project, set(root, project)));
                }
            }
        }
    }

    private static SourceSet set(MavenProject.SourceRoot root, MavenProject project) {
        List<String> names = new ArrayList<>();
        project.pom().root().path().relativize(root.folder()).forEach(name -> names.add(name.toString()));
        SourceSet told = Placement.sourceSet(names);
        return root.set() == SourceSet.TEST ? SourceSet.TEST : told;
    }

    /** Sorted. */
    List<Path> folders() {
        return owners.keySet().stream().sorted(Comparator.naturalOrder()).toList();
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
