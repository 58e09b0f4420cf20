package dev.ashlar.benchmarks.accuracy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Prints a comparison: the scores as a table, how often each class of difference occurs, and every difference. */
public final class ComparisonText {

    private static final int PLACES = 2;

    private final PrintStream out;
    private final SourceLines lines;
    private final int limit;

    /**
     * A printer of at most {@code limit} differences of each class.
     *
     * @param sources where the unpacked sources lie, whose lines are quoted
     */
    public ComparisonText(PrintStream out, Path sources, int limit) {
        this.out = out;
        this.lines = new SourceLines(sources);
        this.limit = limit;
    }

    /** Prints all of it as Markdown. */
    public void print(Comparison comparison) {
        out.println("## Against " + comparison.oracle() + "\n");
        comparison.remarks().forEach(remark -> out.println(remark + "\n"));
        out.println("| edges | expected | found | missing | extra | precision | recall |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        comparison.scores().forEach(score -> out.println(score.row()));
        out.println();
        List<DifferenceGroup> groups = DifferenceGroup.of(comparison.differences());
        groups.forEach(group -> out.println("- " + group.differences().size() + " " + group.name()));
        groups.forEach(this::list);
        out.println();
    }

    private void list(DifferenceGroup group) {
        List<Difference> differences = group.differences();
        out.println("\n### " + group.name() + " (" + differences.size() + ")\n");
        differences.stream().limit(limit).forEach(this::list);
        if (differences.size() > limit) {
            out.println("    ... and " + (differences.size() - limit) + " more");
        }
    }

    private void list(Difference difference) {
        out.println("    " + difference.pair());
        difference.evidence().stream()
                .limit(PLACES)
                .forEach(it -> out.println("        " + it.how() + " " + it.place() + "  " + lines.at(it.place())));
    }
}
