package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.fit.FittedScorings;
import dev.ashlar.benchmarks.proposals.fit.ScoringFit;
import dev.ashlar.benchmarks.proposals.fit.TrainingSystem;
import dev.ashlar.benchmarks.proposals.subject.BackEdges;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import dev.ashlar.benchmarks.proposals.system.TrialSystem;
import dev.ashlar.benchmarks.proposals.system.TrialSystems;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Fits the constants of Ashlar's models on all systems, and again without each of them, so that none is judged by itself. */
public final class FitRun {
    private static final int PERCENT = 5;

    /** Draws of back edges that no trial makes. */
    private static final List<Long> SEEDS = List.of(11L, 12L, 13L);

    private final TrialSystems systems;
    private final PrintStream out;
    private final PrintStream log;

    /** Prints lines as {@link FittedScorings} reads them to {@code out}, and progress to {@code log}. */
    public FitRun(TrialSystems systems, PrintStream out, PrintStream log) {
        this.systems = systems;
        this.out = out;
        this.log = log;
    }

    /** Takes some minutes and two gigabytes. */
    public void run() throws IOException {
        List<TrainingSystem> training = new ArrayList<>();
        for (String name : TrialSystems.names()) {
            log.println(name + ": analysing");
            training.add(training(systems.named(name)));
        }
        ScoringFit fit = new ScoringFit(training);
        log.println("fitting on all");
        out.println(FittedScorings.lines(FittedScorings.NOTHING, fit.of(any -> true)));
        for (String name : TrialSystems.names()) {
            log.println("fitting without " + name);
            out.println(FittedScorings.lines(name, fit.of(other -> !isOfFamily(name, other))));
        }
    }

    private static TrainingSystem training(TrialSystem system) {
        Subject subject = AnalysedSystem.of(system);
        List<Subject> tangled = system.kind() == TrialSystem.Kind.MAVEN_MODULES
                ? SEEDS.stream()
                        .map(seed -> new BackEdges(PERCENT, seed).in(subject, system.truth()))
                        .toList()
                : List.of(subject);
        Naming hidden = Trial.hidden(system);
        return new TrainingSystem(
                system,
                hidden.of(subject),
                hidden.of(tangled.get(0)),
                Naming.SEEN.of(subject),
                tangled.stream().map(Naming.SEEN::of).toList());
    }

    /** What was made from each other teaches about each other. */
    private static boolean isOfFamily(String one, String other) {
        return one.equals(other) || one.startsWith("broadleaf") && other.startsWith("broadleaf");
    }
}
