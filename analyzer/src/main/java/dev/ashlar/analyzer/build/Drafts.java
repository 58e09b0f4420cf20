package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives every source file to a project: the one whose pom names its source root, else the one that its path tells. */
final class Drafts {

    private final Map<Path, Draft> byFolder = new TreeMap<>();
    private final WantedSources wanted;

    private Drafts(WantedSources wanted) {
        this.wanted = wanted;
    }

    /** The modules to be, sorted by folder. */
    static List<Draft> of(
            Findings findings, List<MavenProject> projects, DeclaredRoots declared, WantedSources wanted) {
        Drafts drafts = new Drafts(wanted);
        projects.forEach(project -> drafts.byFolder.put(
                project.folder(), new Draft(project.pom().root(), project.folder(), Optional.of(project))));
        Map<GivenPath, List<Found>> unplaced = new LinkedHashMap<>();
        for (Found file : findings.sources()) {
            if (!drafts.placed(file, declared)) {
                unplaced.computeIfAbsent(file.root(), any -> new ArrayList<>()).add(file);
            }
        }
        unplaced.forEach(drafts::placeByPackage);
        return drafts.byFolder.values().stream().filter(Draft::isModule).toList();
    }

    private boolean placed(Found file, DeclaredRoots declared) {
        Optional<DeclaredRoots.Owner> owner = declared.of(file);
        if (owner.isPresent()) {
            SourceSet set = owner.get().set();
            add(
                    file,
                    owner.get().project().folder(),
                    set == SourceSet.MAIN && file.generated() ? SourceSet.GENERATED : set);
            return true;
        }
        Optional<Placement> placement =
                file.generated() ? Placement.written(file.relative()) : Placement.standard(file.relative());
        placement.ifPresent(place -> add(file, place));
        return placement.isPresent();
    }

    private void placeByPackage(GivenPath root, List<Found> files) {
        Set<String> projects = byFolder.values().stream()
                .filter(draft -> draft.folder().startsWith(root.path()))
                .map(Draft::relative)
                .collect(Collectors.toSet());
        PlainRoots roots = PlainRoots.of(files, projects);
        files.forEach(file -> add(file, roots.placement(file.relative())));
    }

    private void add(Found file, Placement placement) {
        Path root = file.root().path();
        add(file, placement.project().isEmpty() ? root : root.resolve(placement.project()), placement.sourceSet());
    }

    private void add(Found file, Path folder, SourceSet set) {
        SourceFile source = file.sourceFile(set);
        if (wanted.include(source)) {
            byFolder.computeIfAbsent(folder, any -> new Draft(file.root(), folder, Optional.empty()))
                    .add(source);
        }
    }
}
