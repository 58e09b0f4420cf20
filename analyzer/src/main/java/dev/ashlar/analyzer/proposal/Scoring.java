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
            LogisticModel.of(.094, .151, .383, 5.588, -.408, -.314, 1.275, 0, .492, 0, 0, 1.019, 1.490, .629, 0, 0),
            LogisticModel.of(-.721, -.037, -1.028, .287, -.357, .037, 2.205, 0, .701, 0, 0, 1.396, 1.258, .686, 0, 0),
            LogisticModel.of(
                    -1.194, -.074, -.749, 3.351, -.269, -.252, .187, .109, 0, .681, .752, .299, 1.756, 2.094, .206,
                    .746),
            LogisticModel.of(
                    -1.379, -.168, -1.119, 1.142, -.220, -.150, .591, .608, 0, .665, .792, .362, 1.699, 1.813, .093,
                    .731),
            LogisticModel.of(
                    -2.655, -.173, -.177, -.327, 1.003, -.843, -.140, -.432, -2.082, .660, 3.218, -.415, 45.09),
            LogisticModel.of(
                    -2.883, -.166, -.127, -.336, .978, -.832, -.147, -.454, -2.023, .704, 3.482, 1.459, 79.74));
}
