package dev.ashlar.analyzer.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in an archive.
 *
 * @param stated {@code groupId:artifactId:version}, if what Maven leaves in an archive says so
 */
record ArchiveContents(GivenPath given, Optional<String> stated, List<SourceFile> files, List<ResourceFile> resources) {

    /** Names to choose from, the best one first. */
    List<String> names() {
        String file = String.valueOf(given.path().getFileName());
        return List.of(bareName(), file, given.label());
    }

    /** The file name without what only says that it is an archive of sources. */
    String bareName() {
        return bareName(given);
    }

    static String bareName(GivenPath given) {
        return String.valueOf(given.path().getFileName()).replaceFirst("(?i)(-sources)?\\.(jar|zip)$", "");
    }

    BuildModule module(String name, Optional<String> coordinates) {
        return new BuildModule(name, coordinates, Set.of(), false, Optional.empty(), files, resources, List.of());
    }
}
