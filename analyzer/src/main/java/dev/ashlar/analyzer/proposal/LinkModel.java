package dev.ashlar.analyzer.proposal;

/**
 * How likely two linked types share a module: logistic regression on their features. The constants were fitted on systems whose modules
 * are known, each system counting alike; docs/decisions says on which and what each kind of evidence earns.
 */
final class LinkModel {
    /** For types of which one uses the other; fitted on the Maven modules of seven systems. */
    static final LinkModel USES =
            new LinkModel(.094, .151, .383, 5.588, -.408, -.314, 1.275, 0, .492, 0, 0, 1.019, 1.490, .629, 0, 0);

    /** The same, fitted with the reverse of one use in twenty between modules added. */
    static final LinkModel TANGLED_USES =
            new LinkModel(-.721, -.037, -1.028, .287, -.357, .037, 2.205, 0, .701, 0, 0, 1.396, 1.258, .686, 0, 0);

    /** For types of which one uses the other or whose words are alike; fitted on these and on the features of five business systems. */
    static final LinkModel WORDS = new LinkModel(
            -1.194, -.074, -.749, 3.351, -.269, -.252, .187, .109, 0, .681, .752, .299, 1.756, 2.094, .206, .746);

    static final LinkModel TANGLED_WORDS = new LinkModel(
            -1.379, -.168, -1.119, 1.142, -.220, -.150, .591, .608, 0, .665, .792, .362, 1.699, 1.813, .093, .731);

    private final double[] constants;

    private LinkModel(double... constants) {
        this.constants = constants;
    }

    /** @param features as {@link LinkFeatures} gives them */
    double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += constants[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
