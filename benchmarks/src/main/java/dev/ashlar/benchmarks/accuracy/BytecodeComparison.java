package dev.ashlar.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Ashlar against bytecode. Recall: of the owner-level edges, how many Ashlar has. Precision: of Ashlar's edges, how many
 * the bytecode shows in whatever way. Edges of generated types are counted apart.
 */
public final class BytecodeComparison {

    private final Sightings bytecode;
    private final AshlarEdges ashlar;
    private final SightingsByPair javac;

    private BytecodeComparison(Sightings bytecode, AshlarEdges ashlar, Optional<Sightings> javac) {
        this.bytecode = bytecode;
        this.ashlar = ashlar;
        this.javac = javac.map(Sightings::byPair).orElseGet(() -> SightingsByPair.of(List.of()));
    }

    /** Compares; {@code javac} helps to explain the differences where it is known. */
    static Comparison of(Sightings bytecode, AshlarEdges ashlar, Optional<Sightings> javac) {
        AshlarEdges judged = new AshlarEdges(InfoFiles.without(ashlar.all()));
        return new BytecodeComparison(InfoFiles.without(bytecode), judged, javac).compare();
    }

    private Comparison compare() {
        NavigableSet<Pair> owner = seenAs(BytecodeOracle.OWNER_LEVEL);
        NavigableSet<Pair> actual = ashlar.uses().pairs();
        Score recall = new Score("owner-level (read the recall)", owner, actual);
        Score precision = new Score("anything in the class files (read the precision)", bytecode.pairs(), actual);
        String generated = seenAs(BytecodeOracle.GENERATED).size() + " edges from or to generated types counted apart";
        List<Difference> differences = new ArrayList<>();
        SightingsByPair inBytecode = bytecode.byPair();
        recall.missing().forEach(pair -> differences.add(missing(pair, inBytecode.of(pair))));
        SightingsByPair inAshlar = ashlar.all().byPair();
        precision.extra().forEach(pair -> differences.add(extra(pair, inAshlar.of(pair))));
        return new Comparison("bytecode", List.of(generated), List.of(recall, precision), differences);
    }

    private NavigableSet<Pair> seenAs(String how) {
        return bytecode.where(sighting -> sighting.how().equals(how)).pairs();
    }

    private Difference missing(Pair pair, List<Sighting> seen) {
        List<Sighting> evidence = seen.stream()
                .filter(sighting -> sighting.how().equals(BytecodeOracle.OWNER_LEVEL))
                .toList();
        String reason =
                javac.contains(pair) ? sourceReason(pair) : "added by the compiler (cast, varargs array, capture)";
        return new Difference("bytecode: missing: " + reason, pair, evidence);
    }

    private String sourceReason(Pair pair) {
        String classes = javac.classes(pair);
        return classes.equals(JavacUses.OWNER) ? "owner of an inherited member" : "in the source: " + classes;
    }

    private Difference extra(Pair pair, List<Sighting> evidence) {
        String reason = javac.contains(pair)
                ? "in the source, inlined or erased by the compiler: javac " + javac.classes(pair)
                : "unknown to javac: " + SightingsByPair.of(evidence).classes(pair);
        return new Difference("bytecode: extra: " + reason, pair, evidence);
    }
}
