package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares the results that lie in the folder of a corpus. */
public final class Accuracy {

    private Accuracy() {}

    /** Compares an {@code ashlar.csv} with what both oracles have written. */
    public static List<Comparison> compare(
            Path csv, Path javacEdges, Path javacErrors, Path bytecodeEdges, Path sources) throws IOException {
        AshlarEdges ashlar = AshlarEdges.read(csv);
        Sightings javac = Sightings.read(javacEdges);
        return List.of(
                JavacComparison.of(javac, JavacErrors.read(javacErrors), ashlar, new SourceLines(sources)),
                BytecodeComparison.of(Sightings.read(bytecodeEdges), ashlar, Optional.of(javac)));
    }
}
