package dev.ashlar.cli.output;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.analyzer.question.Cycles;
import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.Questions;
import dev.ashlar.analyzer.question.Step;
import dev.ashlar.analyzer.question.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Picks questions that are worth asking about this code base. */
final class NextQuestions {

    private final DependencyGraph graph;
    private final Questions questions;

    NextQuestions(DependencyGraph graph) {
        this.graph = graph;
        this.questions = Questions.about(graph);
    }

    /** Commands that can be copied, the most useful first. */
    List<Question> to(Summary summary) {
        List<Question> next = new ArrayList<>();
        Optional<Ends> inCycle = weakestInCycle();
        inCycle.or(this::strongest).ifPresent(ends -> next.add(ends.why()));
        inCycle.ifPresent(ends -> next.add(ends.cut()));
        inCycle.ifPresent(ends -> next.add(ends.cycles()));
        summary.heaviest().stream().limit(1).forEach(weight -> next.add(usages(weight.type())));
        next.add(new Question("ashlar analyze -f csv", "every dependency with its file and line"));
        return next;
    }

    /** The step with the fewest type pairs on the way round the biggest cycle: where it is easiest to open. */
    private Optional<Ends> weakestInCycle() {
        return Stream.of(Level.MODULES, Level.PACKAGES)
                .map(questions::cycles)
                .map(Cycles::cycles)
                .filter(cycles -> !cycles.isEmpty())
                .findFirst()
                .flatMap(cycles -> cycles.get(0).shortest().stream().min(Comparator.comparingInt(Step::typePairs)))
                .map(step -> new Ends(step.from(), step.to()));
    }

    /** The dependency with most type pairs, of the coarsest level that has any. */
    private Optional<Ends> strongest() {
        return Stream.of(Level.MODULES, Level.PACKAGES, Level.TOP_LEVEL_TYPES)
                .map(graph::at)
                .filter(rollup -> rollup.arcs().arcs() > 0)
                .findFirst()
                .map(NextQuestions::strongest);
    }

    private static Ends strongest(Rollup rollup) {
        int strongest = IntStream.range(0, rollup.arcs().arcs())
                .reduce(0, (one, other) -> rollup.typePairCount(other) > rollup.typePairCount(one) ? other : one);
        return new Ends(
                part(rollup, rollup.arcs().source(strongest)), part(rollup, rollup.arcs().target(strongest)));
    }

    private static Part part(Rollup rollup, int node) {
        return new Part(rollup.level(), rollup.moduleName(node), rollup.name(node));
    }

    private static Question usages(Part type) {
        return new Question(Shell.command("usages", type), "who uses the heaviest type");
    }

    private record Ends(Part from, Part to) {
        Question why() {
            return new Question(
                    Shell.command("why", from, to), "the lines that tie these " + PartNames.level(from.level()));
        }

        Question cut() {
            return new Question(Shell.command("cut", from, to), "the fewest type pairs that must go to part them");
        }

        Question cycles() {
            String level = PartNames.level(from.level());
            return new Question("ashlar cycles --level " + level, "the " + level + " that depend on each other");
        }
    }

    /** A command and what it answers. */
    record Question(String command, String meaning) {}
}
