package dev.ashlar.analyzer.proposal;

/**
 * The models by which pairs are scored, each for clean and for tangled systems. They are fitted on systems whose modules are known, each
 * system counting alike, as {@code benchmarks/run fit} does it; docs/decisions/009 says what each kind of evidence earns.
 *
 * @param uses for types of which one uses the other; fitted on Maven modules
 * @param tangledUses the same, with the reverse of one use in twenty between modules added
 * @param words for types of which one uses the other or whose words are alike; fitted on Maven modules and on features of business systems
 * @param tangledWords the same, Maven modules tangled
 * @param packages for pairs of packages; fitted on Maven modules
 * @param tangledPackages the same, tangled
 */
public record Scoring(
        LogisticModel uses,
        LogisticModel tangledUses,
        LogisticModel words,
        LogisticModel tangledWords,
        LogisticModel packages,
        LogisticModel tangledPackages) {
    /** Fitted on all systems. */
    public static final Scoring SHIPPED = new Scoring(
            LogisticModel.of(
                    0.049, 0.132, 0.377, 5.629, -0.412, -0.307, 1.158, 0.000, 0.482, 0.000, 0.000, 1.025, 1.382, 0.933,
                    0.000, 0.000),
            LogisticModel.of(
                    -0.817, -0.054, -1.022, 0.007, -0.355, 0.044, 2.061, 0.000, 0.690, 0.000, 0.000, 1.402, 1.221,
                    0.968, 0.000, 0.000),
            LogisticModel.of(
                    -1.240, -0.075, -0.772, 3.388, -0.263, -0.236, 0.339, 0.260, 0.000, 0.684, 0.805, 0.281, 1.786,
                    1.850, -0.177, 0.745),
            LogisticModel.of(
                    -1.432, -0.169, -1.118, 1.120, -0.212, -0.136, 0.652, 0.691, 0.000, 0.664, 0.844, 0.353, 1.732,
                    1.667, -0.304, 0.732),
            LogisticModel.of(
                    -2.968, -0.335, 0.000, 0.000, 0.549, -0.957, 0.000, -0.592, -1.400, 0.549, 4.282, 0.625, 26.804),
            LogisticModel.of(
                    -2.811, -0.334, 0.000, 0.000, 0.526, -0.970, 0.000, -0.563, -1.239, 0.525, 0.000, 1.399, 28.815));
}
