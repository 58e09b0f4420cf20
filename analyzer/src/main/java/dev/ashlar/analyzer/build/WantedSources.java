package dev.ashlar.analyzer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts out test sources where these are not asked for, and remembers them. */
final class WantedSources {
    private final boolean tests;
    private final List<SourceFile> leftOut = new ArrayList<>();

    /** @param tests whether test sources and what only tests use are wanted, too */
    WantedSources(boolean tests) {
        this.tests = tests;
    }

    boolean include(SourceFile file) {
        boolean included = includeTests() || file.sourceSet() != SourceSet.TEST;
        if (!included) {
            leftOut.add(file);
        }
        return included;
    }

    boolean includeTests() {
        return tests;
    }

    /** The test sources that were not asked for, sorted by path. */
    List<SourceFile> leftOut() {
        return leftOut.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }
}
