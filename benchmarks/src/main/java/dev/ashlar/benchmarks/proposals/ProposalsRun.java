package dev.ashlar.benchmarks.proposals;

import dev.ashlar.analyzer.proposal.Scoring;
import dev.ashlar.benchmarks.proposals.fit.FittedScorings;
import dev.ashlar.benchmarks.proposals.proposer.AshlarProposer;
import dev.ashlar.benchmarks.proposals.proposer.LeidenOnTypes;
import dev.ashlar.benchmarks.proposals.proposer.PackageTree;
import dev.ashlar.benchmarks.proposals.proposer.Proposer;
import dev.ashlar.benchmarks.proposals.proposer.WarmProposer;
import dev.ashlar.benchmarks.proposals.score.PartitionScore;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import dev.ashlar.benchmarks.proposals.system.TrialSystem;
import dev.ashlar.benchmarks.proposals.system.TrialSystems;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lets everybody propose on every system in every variant, with the number of modules free and given. */
public final class ProposalsRun {

    private static final String HEAD = """
            | system | variant | method | number | true | ARI | NMI | MoJoFM | match | modules | seconds |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |""";

    private static final String STABILITY = "stability";

    private final TrialSystems systems;
    private final FittedScorings scorings;
    private final String only;
    private final PrintStream out;
    private final PrintStream log;
    private final Means means = new Means();
    private final List<String> stabilities = new ArrayList<>();
    private final List<String> additions = new ArrayList<>();

    /**
     * Prints Markdown to {@code out} and progress to {@code log}.
     *
     * @param scorings the models by which Ashlar proposes when a system must not have taught it
     * @param only the name of the variant to run or a part of the names of several, "stability" for how much moves when types come and go; empty for
     *     everything
     */
    public ProposalsRun(TrialSystems systems, FittedScorings scorings, String only, PrintStream out, PrintStream log) {
        this.systems = systems;
        this.scorings = scorings;
        this.only = only;
        this.out = out;
        this.log = log;
    }

    /** Runs the systems of these names in turn; rows are printed as they come, means and stability at the end. */
    public void run(List<String> names) throws IOException {
        out.println(HEAD);
        for (String name : names) {
            run(systems.named(name));
        }
        out.println("\n" + means.markdown());
        if (!stabilities.isEmpty()) {
            out.println(stabilities.stream().collect(Collectors.joining("\n", Stability.HEAD, "\n")));
        }
        if (!additions.isEmpty()) {
            out.println(additions.stream().collect(Collectors.joining("\n", Additions.HEAD, "\n")));
        }
    }

    private void run(TrialSystem system) {
        Subject subject = analyse(system);
        List<Trial> trials = Trial.of(system, subject);
        boolean isName = trials.stream().anyMatch(trial -> trial.variant().equals(only));
        for (Trial trial : trials) {
            if (isName ? trial.variant().equals(only) : trial.variant().contains(only)) {
                run(system, trial);
            }
        }
        if (STABILITY.contains(only)) {
            stability(system, Naming.SEEN, subject);
            stability(system, Trial.hidden(system), subject);
        }
    }

    private Subject analyse(TrialSystem system) {
        log.println(system.name() + ": analysing");
        Subject subject = AnalysedSystem.of(system);
        log.println(system.name() + ": " + subject.names().size() + " types, "
                + subject.graph().uses().size() + " uses");
        return subject;
    }

    private List<Proposer> proposers(TrialSystem system) {
        return List.of(
                new PackageTree(),
                new LeidenOnTypes(),
                new AshlarProposer("Ashlar", Scoring.SHIPPED),
                new AshlarProposer("Ashlar, fitted without it", scorings.without(system.name())));
    }

    private void run(TrialSystem system, Trial trial) {
        for (Proposer proposer : proposers(system)) {
            row(system, trial, proposer, "free", OptionalInt.empty());
            row(system, trial, proposer, "given", OptionalInt.of(system.truth().modules()));
        }
    }

    private void row(TrialSystem system, Trial trial, Proposer proposer, String number, OptionalInt modules) {
        Figures figures = Figures.mean(trial.draws().stream()
                .map(Supplier::get)
                .map(subject -> measure(proposer, subject, system, modules))
                .toList());
        means.add(system.kind(), trial.variant(), proposer.name(), number, figures);
        out.println("| " + String.join(" | ", system.name(), trial.variant(), proposer.name(), number) + " | "
                + system.truth().modules() + " | " + figures.cells() + " |");
    }

    private static Figures measure(Proposer proposer, Subject subject, TrialSystem system, OptionalInt modules) {
        long start = System.nanoTime();
        int[] proposed = proposer.propose(subject.graph(), modules);
        double seconds = (System.nanoTime() - start) / 1e9;
        return Figures.of(PartitionScore.of(subject.partition(proposed), system.truth()), seconds);
    }

    private void stability(TrialSystem system, Naming naming, Subject subject) {
        for (Proposer proposer : proposers(system)) {
            String row = "| " + String.join(" | ", system.name(), naming.label(), proposer.name()) + " | ";
            Stability.rows(proposer, naming, subject, system.truth())
                    .forEach(cells -> stabilities.add(row + cells + " |"));
            if (proposer instanceof WarmProposer warm && subject.names().size() <= Additions.MOST_TYPES) {
                additions.add(row + Additions.of(warm, naming, subject).cells() + " |");
            }
        }
    }
}
