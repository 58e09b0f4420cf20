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
    private final Invocation invocation;
    private final Questions questions;
    private final Shell shell;

    NextQuestions(DependencyGraph graph, Invocation invocation) {
        this.graph = graph;
        this.invocation = invocation;
        this.questions = Questions.about(graph);
        this.shell = new Shell(questions);
    }

    /** Questions and the commands that answer them, ready to be copied; the most useful first. */
    List<Question> to(Summary summary) {
        List<Question> next = new ArrayList<>();
        Optional<Ends> inCycle = weakestInCycle();
        inCycle.or(this::strongest).ifPresent(ends -> next.add(why(ends)));
        inCycle.ifPresent(ends -> next.add(cut(ends)));
        inCycle.ifPresent(ends -> next.add(cycles(ends.from().level())));
        summary.heaviest().stream().limit(1).forEach(weight -> next.add(usages(weight.type())));
        next.add(new Question(
                "What do shared models and tables cost, and who owns them?", invocation.command("shared-models")));
        next.add(new Question(
                "What depends on what, with every file and line?",
                invocation.command("analyze", "-f", "csv", "-o", "edges.csv")));
        return next;
    }

    private Question why(Ends ends) {
        return new Question(
                "Why does " + PartNames.phrase(ends.from()) + " depend on " + PartNames.phrase(ends.to()) + "?",
                shell.command("why", ends.from(), ends.to()));
    }

    private Question cut(Ends ends) {
        return new Question(
                "What is the least that must go to part them?", shell.command("cut", ends.from(), ends.to()));
    }

    private static Question cycles(Level level) {
        String name = PartNames.level(level);
        return new Question("Which " + name + " depend on each other?", "ashlar cycles --level " + name);
    }

    private Question usages(Part type) {
        return new Question("Who uses the heaviest type?", shell.command("usages", type));
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
                part(rollup, rollup.arcs().source(strongest)),
                part(rollup, rollup.arcs().target(strongest)));
    }

    private static Part part(Rollup rollup, int node) {
        return new Part(rollup.level(), rollup.moduleName(node), rollup.name(node));
    }

    private record Ends(Part from, Part to) {}

    /** A question in words and the command that answers it. */
    record Question(String words, String command) {}
}
