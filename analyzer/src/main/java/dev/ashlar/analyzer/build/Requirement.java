package dev.ashlar.analyzer.build;

import java.util.Optional;

/**
 * An artifact that a build file asks for.
 *
 * @param id {@code groupId:artifactId}
 * @param version the one that is asked for, where the build file or what it inherits says it
 * @param module the module of the code base that is this artifact, if one is
 * @param path the build file that asks, as in {@link SourceFile#path()}
 * @param line where, from 1; 0 when it is not known
 * @param direct whether the module asks itself, and not a module that it depends on
 */
public record Requirement(
        String id, Optional<String> version, Optional<String> module, String path, int line, boolean direct) {}
