package dev.ashlar.benchmarks.proposals.score;

/**
 * How near a proposal comes to the truth, over the types of the truth alone. A type that the proposal does not place
 * counts as a module of its own; types that only the proposal has are ignored.
 *
 * @param types the number of types scored
 * @param modules the number of modules of the proposal that hold scored types
 * @param trueModules the number of modules of the truth
 * @param ari adjusted Rand index: 1 when equal, 0 for chance
 * @param nmi normalised mutual information, 0 to 1
 * @param mojoFm share of moves and joins saved, 0 to 100; forgives splitting, so read it with {@code modules}
 * @param a2a architecture to architecture (D. M. Le and others, 2015), 0 to 100; chance has about 75
 * @param match percentage of the types in the right place under the best one-to-one match of modules
 * @param homogeneity 0 to 1, low when true modules are mixed
 * @param completeness 0 to 1, low when true modules are split
 */
public record PartitionScore(
        int types,
        int modules,
        int trueModules,
        double ari,
        double nmi,
        double mojoFm,
        double a2a,
        double match,
        double homogeneity,
        double completeness) {

    /**
     * Scores a proposal.
     *
     * @throws IllegalArgumentException when the truth has no types
     */
    public static PartitionScore of(Partition proposal, Partition truth) {
        if (truth.types().isEmpty()) {
            throw new IllegalArgumentException("a truth without types");
        }
        Contingency table = Contingency.of(proposal, truth);
        Agreement agreement = new Agreement(table);
        int matched = Matching.heaviest(table.cells());
        return new PartitionScore(
                table.types(),
                table.rows().length,
                table.columns().length,
                agreement.adjustedRand(),
                agreement.normalizedInformation(),
                new MoJo(table).effectiveness(),
                a2a(table, table.types() - matched),
                100.0 * matched / table.types(),
                agreement.homogeneity(),
                agreement.completeness());
    }

    /** Operations are: one for each module too many or too few, one for each type moved. */
    private static double a2a(Contingency table, int moves) {
        int rows = table.rows().length;
        int columns = table.columns().length;
        double operations = Math.abs(rows - columns) + moves;
        return 100 * (1 - operations / (rows + columns + 4.0 * table.types()));
    }
}
