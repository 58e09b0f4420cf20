package dev.ashlar.analyzer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes modules of drafts, now that all names are known. */
final class ModuleMaker {

    private final List<Draft> drafts;
    private final List<String> names;
    private final Map<MavenProject, String> nameOf = new HashMap<>();
    private final Dependencies dependencies;
    private final Deployables deployables;

    /** @param names one for each draft, in the same order; what follows is not looked at */
    ModuleMaker(List<Draft> drafts, List<String> names, Dependencies dependencies, Deployables deployables) {
        this.drafts = drafts;
        this.names = names;
        this.dependencies = dependencies;
        this.deployables = deployables;
        for (int i = 0; i < drafts.size(); i++) {
            String name = names.get(i);
            drafts.get(i).maven().ifPresent(project -> nameOf.put(project, name));
        }
    }

    List<BuildModule> modules() {
        List<BuildModule> modules = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            modules.add(module(names.get(i), drafts.get(i)));
        }
        return modules;
    }

    private BuildModule module(String name, Draft draft) {
        Optional<MavenProject> maven = draft.maven();
        return new BuildModule(
                name,
                maven.map(MavenProject::coordinates),
                maven.map(this::dependencies).orElse(Set.of()),
                maven.map(dependencies::areKnown).orElse(false),
                maven.map(deployables::reason).orElseGet(() -> deployables.dockerfile(draft.folder())),
                draft.files(),
                draft.resources(),
                List.of());
    }

    private Set<String> dependencies(MavenProject project) {
        return dependencies.of(project).stream()
                .map(nameOf::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
