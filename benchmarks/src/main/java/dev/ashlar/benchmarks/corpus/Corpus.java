package dev.ashlar.benchmarks.corpus;

import java.util.List;

/**
 * A code base that is measured as one: its artifacts, and what its POMs leave unsaid of the class path.
 *
 * @param name what it is called on the command line: a short name, or the coordinates of its only artifact
 * @param extras artifacts that the code is compiled against although no POM mentions them (Gradle's compileOnly)
 */
public record Corpus(String name, List<Coordinates> artifacts, List<Coordinates> extras) {

    public Corpus {
        artifacts = List.copyOf(artifacts);
        extras = List.copyOf(extras);
    }

    /** A corpus of one artifact, named by its coordinates. */
    public static Corpus of(Coordinates artifact) {
        return new Corpus(artifact.toString(), List.of(artifact), List.of());
    }
}
