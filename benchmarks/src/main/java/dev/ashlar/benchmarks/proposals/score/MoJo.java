package dev.ashlar.benchmarks.proposals.score;

import dev.ashlar.benchmarks.proposals.score.Contingency.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fewest moves of a type and joins of two modules that turn the proposal into the truth (V. Tzerpos and R. C. Holt,
 * MoJo: a distance metric for software clusterings, 1999), computed exactly as Z. Wen and V. Tzerpos do (An optimal
 * algorithm for MoJo distance, 2003; An effectiveness measure for software clustering algorithms, 2004).
 */
record MoJo(Contingency table) {

    /** From 0 (no proposal is farther away) to 100 (equal). */
    double effectiveness() {
        int worst = worst();
        return worst == 0 ? 100 : 100.0 * (worst - operations()) / worst;
    }

    /** The number of moves and joins. */
    int operations() {
        int[] best = new int[table.rows().length];
        table.cells().forEach(cell -> best[cell.row()] = Math.max(best[cell.row()], cell.count()));
        List<Cell> targets = table.cells().stream()
                .filter(cell -> cell.count() == best[cell.row()])
                .toList();
        int moves = table.types() - IntStream.of(best).sum();
        return moves + best.length - Matching.largest(targets);
    }

    /** The number of operations that the farthest of all proposals needs. */
    int worst() {
        int[] sizes = table.columns().clone();
        Arrays.sort(sizes);
        int groups = 0;
        for (int size : sizes) {
            groups += groups < size ? 1 : 0;
        }
        return table.types() - groups;
    }
}
