package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.proposer.WarmProposer;
import dev.ashlar.benchmarks.proposals.score.Partition;
import dev.ashlar.benchmarks.proposals.score.PartitionScore;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Whether one type more moves any other: proposed without the type from nothing, then with it from that proposal.
 *
 * @param still the number of trials in which no other type changed its module
 */
record Additions(long trials, long still) {

    private static final int TRIALS = 100;

    /** A system of more types takes too long. */
    static final int MOST_TYPES = 1_000;

    /** The heading of a table of them. */
    static final String HEAD = """
            | system | variant, one type added | method | trials | moved no other |
            | --- | --- | --- | --- | --- |
            """;

    static Additions of(WarmProposer proposer, Naming naming, Subject subject) {
        Subject whole = naming.of(subject);
        long still = LongStream.rangeClosed(1, TRIALS)
                .filter(seed -> isStill(
                        proposer, whole, new Random(seed).nextInt(whole.names().size())))
                .count();
        return new Additions(TRIALS, still);
    }

    private static boolean isStill(WarmProposer proposer, Subject whole, int added) {
        Subject rest = whole.withoutType(added);
        Partition before = Stability.propose(proposer, rest);
        Partition after = Stability.again(proposer, whole, before).within(before.types());
        return PartitionScore.of(after, before).match() == 100;
    }

    /** The cells of a Markdown row, without the outer bars. */
    String cells() {
        return trials + " | " + still;
    }
}
