package dev.ashlar.analyzer.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One module of the build: what is compiled together.
 *
 * @param name unique in the code base and stable: the Maven artifactId, or the path of the folder, or the archive's name
 * @param coordinates {@code groupId:artifactId:version} where known
 * @param dependencies names of the modules in this code base that are on its class path, transitively, itself not included;
 *     what only tests use is among them when tests are read
 * @param dependenciesKnown whether the build files said so; if not, any module of the code base may be on its class path
 * @param deployable why this module is deployed by itself ({@code "spring-boot-maven-plugin in pom.xml:40"}); empty if it is not
 * @param files its source files, sorted by path
 * @param resources files that are no Java source and may hold names, queries or settings, sorted by path
 * @param requirements the artifacts that its build file asks for, those of other modules of the code base included, sorted by id
 */
public record BuildModule(
        String name,
        Optional<String> coordinates,
        Set<String> dependencies,
        boolean dependenciesKnown,
        Optional<String> deployable,
        List<SourceFile> files,
        List<ResourceFile> resources,
        List<Requirement> requirements) {

    public BuildModule {
        dependencies = Set.copyOf(dependencies);
        files = List.copyOf(files);
        resources = List.copyOf(resources);
        requirements = List.copyOf(requirements);
    }

    /** The same module, deployed for a reason that its build file does not give; a reason that is known already stays. */
    public BuildModule deployedBecause(String reason) {
        return deployable.isPresent()
                ? this
                : new BuildModule(
                        name,
                        coordinates,
                        dependencies,
                        dependenciesKnown,
                        Optional.of(reason),
                        files,
                        resources,
                        requirements);
    }
}
