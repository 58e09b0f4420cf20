package dev.ashlar.benchmarks.proposals.system;

import dev.ashlar.benchmarks.proposals.score.Partition;
import java.nio.file.Path;

/**
 * A code base with a division into modules by people who know it.
 *
 * @param sources the folder with all its sources, in which nothing tells one module from another
 */
public record TrialSystem(String name, Kind kind, Path sources, Partition truth) {

    /** Where the truth comes from; the means of the two kinds are kept apart. */
    public enum Kind {
        /** The Maven modules that its developers made: mostly frameworks. */
        MAVEN_MODULES("Maven modules"),
        /** The features that its developers made packages, name prefixes or a reference of: business applications. */
        BUSINESS_FEATURES("business features");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What it is called in print. */
        public String label() {
            return label;
        }
    }
}
