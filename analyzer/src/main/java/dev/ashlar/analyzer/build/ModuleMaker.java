package dev.ashlar.analyzer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names drafts and archives, and makes modules of them. */
final class ModuleMaker {

    private final List<Draft> drafts;
    private final List<ArchiveContents> archives;
    private final List<MavenProject> projects;
    /** Of the drafts, then of the archives. */
    private final List<String> names;

    /** Of the archives. */
    private final List<Optional<String>> coordinates;

    ModuleMaker(List<Draft> drafts, List<ArchiveContents> archives, List<MavenProject> projects) {
        this.drafts = drafts;
        this.archives = archives;
        this.projects = projects;
        this.coordinates = coordinates(archives, projects);
        this.names = UniqueNames.of(Stream.concat(
                        drafts.stream().map(Draft::names), archives.stream().map(ArchiveContents::names))
                .toList());
    }

    private static List<Optional<String>> coordinates(List<ArchiveContents> archives, List<MavenProject> projects) {
        Set<String> ids = projects.stream()
                .flatMap(project -> project.dependencies().stream())
                .map(Dependencies::id)
                .collect(Collectors.toSet());
        return archives.stream()
                .map(archive -> archive.stated().or(() -> ArchiveCoordinates.named(archive.bareName(), ids)))
                .toList();
    }

    /** What modules may ask for. */
    Artifacts artifacts() {
        Map<MavenProject, String> modules = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            String name = names.get(i);
            drafts.get(i).maven().ifPresent(project -> modules.put(project, name));
        }
        Artifacts artifacts = new Artifacts();
        projects.forEach(project -> artifacts.add(project, Optional.ofNullable(modules.get(project))));
        for (int i = 0; i < archives.size(); i++) {
            GivenPath archive = archives.get(i).given();
            String name = names.get(drafts.size() + i);
            coordinates.get(i).ifPresent(known -> artifacts.add(archive, known, name));
        }
        return artifacts;
    }

    /** Sorted by name. */
    List<BuildModule> modules(Dependencies dependencies, Deployables deployables) {
        List<BuildModule> modules = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            modules.add(module(names.get(i), drafts.get(i), dependencies, deployables));
        }
        for (int i = 0; i < archives.size(); i++) {
            modules.add(archives.get(i).module(names.get(drafts.size() + i), coordinates.get(i)));
        }
        modules.sort(Comparator.comparing(BuildModule::name));
        return modules;
    }

    private static BuildModule module(String name, Draft draft, Dependencies dependencies, Deployables deployables) {
        Optional<MavenProject> maven = draft.maven();
        List<Requirement> requirements = maven.map(dependencies::of).orElse(List.of());
        return new BuildModule(
                name,
                maven.map(MavenProject::coordinates),
                requirements.stream().flatMap(each -> each.module().stream()).collect(Collectors.toSet()),
                maven.map(dependencies::areKnown).orElse(false),
                maven.map(deployables::reason).orElseGet(() -> deployables.dockerfile(draft.folder())),
                draft.files(),
                draft.resources(),
                requirements);
    }
}
