package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What to leave out, and where to look for parents.
 *
 * @param excludes globs as in a {@code .gitignore}, matched against paths as they are printed and against paths relative to
 *     their root
 * @param tests whether test sources are listed
 * @param localRepository folder in which Maven keeps downloaded poms; parents and BOMs are looked up there, nothing is ever
 *     written to it; it need not exist
 */
public record ReadOptions(List<String> excludes, boolean tests, Path localRepository) {

    public ReadOptions {
        excludes = List.copyOf(excludes);
    }

    /** Options with Maven's usual local repository, {@code ~/.m2/repository}. */
    public static ReadOptions of(List<String> excludes, boolean tests) {
        return new ReadOptions(excludes, tests, Path.of(System.getProperty("user.home", ""), ".m2", "repository"));
    }
}
