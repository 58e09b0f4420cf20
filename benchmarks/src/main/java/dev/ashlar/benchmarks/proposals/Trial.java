package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.subject.BackEdges;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import dev.ashlar.benchmarks.proposals.system.TrialSystem;
import dev.ashlar.benchmarks.proposals.system.TrialSystem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * A system shown in one way.
 *
 * @param variant what it is called in the tables
 * @param draws one subject, or several where chance has a part; made when asked for
 */
record Trial(String variant, List<Supplier<Subject>> draws) {

    private static final int SEEDS = 5;

    /** The trials of a system: business systems are not tangled any further. */
    static List<Trial> of(TrialSystem system, Subject subject) {
        List<Trial> trials = new ArrayList<>();
        trials.add(single(Naming.SEEN, subject));
        trials.add(hidden(hidden(system).label(), hidden(system), subject));
        if (hidden(system) == Naming.STRIPPED) {
            trials.add(hidden("hidden, prefixes kept", Naming.HIDDEN, subject));
        }
        if (system.kind() == Kind.MAVEN_MODULES) {
            trials.add(single(Naming.LAYERED, subject));
            trials.add(single(Naming.LAYERS_ABOVE, subject));
            for (int percent : new int[] {1, 5}) {
                trials.add(tangled(percent, Naming.SEEN, system, subject));
                trials.add(tangled(percent, Naming.HIDDEN, system, subject));
            }
        }
        return List.copyOf(trials);
    }

    /** How packages of the system are hidden. */
    static Naming hidden(TrialSystem system) {
        return system.name().equals("mall") ? Naming.STRIPPED : Naming.HIDDEN;
    }

    /**
     * Without packages no order of the types is better than another, and a method may come to another end from another order: so
     * the figures are means over several.
     */
    private static Trial hidden(String variant, Naming naming, Subject subject) {
        return new Trial(
                variant,
                LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed ->
                                (Supplier<Subject>) () -> naming.of(subject).shuffled(seed))
                        .toList());
    }

    private static Trial single(Naming naming, Subject subject) {
        return new Trial(naming.label(), List.of(() -> naming.of(subject)));
    }

    private static Trial tangled(int percent, Naming naming, TrialSystem system, Subject subject) {
        List<Supplier<Subject>> draws = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new BackEdges(percent, seed))
                .map(edges -> (Supplier<Subject>) () -> naming.of(edges.in(subject, system.truth())))
                .toList();
        return new Trial(naming.label() + ", " + percent + " % back edges", draws);
    }
}
