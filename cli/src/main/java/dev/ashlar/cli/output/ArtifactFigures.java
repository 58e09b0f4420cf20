package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.SharedArtifact;
import java.util.Optional;

/** What a change of a shared artifact costs, in words; in a single deployable nothing is built less often whatever one does. */
final class ArtifactFigures {
    /** With fewer commits the mean says what a few of them happened to do. */
    private static final int ENOUGH = 20;

    private final CouplingWords words;
    private final SharedArtifact artifact;

    ArtifactFigures(CouplingWords words, SharedArtifact artifact) {
        this.words = words;
        this.artifact = artifact;
    }

    String sentence() {
        String floor = CouplingWords.figure(artifact.floor());
        return words.isOfPackages()
                ? "a change of one model can touch "
                        + words.count(artifact.consumers().size()) + ", on average " + floor + " reach what changed"
                : "forced rebuilds per change (EFR) " + CouplingWords.figure(artifact.efr()) + ", needed (floor) "
                        + floor + ", avoidable " + CouplingWords.percent(artifact.redundancy());
    }

    /** The same by the commits; empty if there are too few. */
    Optional<String> history() {
        return artifact.history().filter(history -> history.commits() >= ENOUGH).map(this::history);
    }

    private String history(SharedArtifact.HistoryFigures history) {
        String commits = Words.count(history.commits(), "commit") + " that changed its models: ";
        return words.isOfPackages()
                ? commits + "on average " + CouplingWords.figure(history.needed()) + " packages reach what was changed"
                : commits + "each forced " + CouplingWords.figure(history.forced()) + " and on average "
                        + CouplingWords.figure(history.needed()) + " needed it, avoidable "
                        + CouplingWords.percent(history.redundancy());
    }
}
