package dev.ashlar.benchmarks.proposals.score;

import dev.ashlar.benchmarks.proposals.score.Contingency.Cell;
import java.util.stream.IntStream;

/** What two partitions have in common by counting pairs and by information; logarithms are natural. */
record Agreement(Contingency table) {

    /**
     * The adjusted Rand index (L. Hubert and P. Arabie, Comparing partitions, 1985): 1 when equal, 0 on average for
     * chance, down to -0.5.
     */
    double adjustedRand() {
        double together =
                table.cells().stream().mapToDouble(cell -> pairs(cell.count())).sum();
        double rows = pairs(table.rows());
        double columns = pairs(table.columns());
        double all = pairs(table.types());
        double expected = all == 0 ? 0 : rows * columns / all;
        double most = (rows + columns) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    /** The mutual information divided by the mean of both entropies: 0 to 1. */
    double normalizedInformation() {
        double entropies = entropy(table.rows()) + entropy(table.columns());
        return entropies == 0 ? 1 : Math.max(0, 2 * information() / entropies);
    }

    /** The share of the entropy of the truth that the proposal tells: low when true modules are mixed. */
    double homogeneity() {
        return share(entropy(table.columns()));
    }

    /** The share of the entropy of the proposal that the truth tells: low when true modules are split. */
    double completeness() {
        return share(entropy(table.rows()));
    }

    private double share(double entropy) {
        return entropy == 0 ? 1 : information() / entropy;
    }

    private double information() {
        return table.cells().stream().mapToDouble(this::information).sum();
    }

    private double information(Cell cell) {
        double n = table.types();
        double expected = (double) table.rows()[cell.row()] * table.columns()[cell.column()];
        return cell.count() / n * Math.log(cell.count() * n / expected);
    }

    private double entropy(int[] sizes) {
        double n = table.types();
        return -IntStream.of(sizes)
                .mapToDouble(size -> size / n * Math.log(size / n))
                .sum();
    }

    private static double pairs(int[] sizes) {
        return IntStream.of(sizes).mapToDouble(Agreement::pairs).sum();
    }

    private static double pairs(int size) {
        return (double) size * (size - 1) / 2;
    }
}
