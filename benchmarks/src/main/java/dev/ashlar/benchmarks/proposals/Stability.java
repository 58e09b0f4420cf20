package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.proposer.Proposer;
import dev.ashlar.benchmarks.proposals.score.Partition;
import dev.ashlar.benchmarks.proposals.score.PartitionScore;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Removal;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/**
 * How much of a proposal stays when some types go, each time proposed from nothing.
 *
 * @param moved percentage of the remaining types that change their module under the best one-to-one match; mean of the draws
 * @param ari the adjusted Rand index between both proposals; mean of the draws
 */
record Stability(double moved, double ari) {

    private static final int PERCENT = 2;
    private static final int SEEDS = 3;

    /** The heading of a table of them. */
    static final String HEAD = """
            | system | variant, %d %% of the types removed | method | moved %% | ARI with the first |
            | --- | --- | --- | --- | --- |
            """.formatted(PERCENT);

    static Stability of(Proposer proposer, Naming naming, Subject subject) {
        Partition first = propose(proposer, naming.of(subject));
        List<PartitionScore> scores = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new Removal(PERCENT, seed).from(subject))
                .map(rest -> propose(proposer, naming.of(rest)))
                .map(second -> PartitionScore.of(second, first.within(second.types())))
                .toList();
        return new Stability(
                scores.stream()
                        .mapToDouble(score -> 100 - score.match())
                        .average()
                        .orElse(0),
                scores.stream().mapToDouble(PartitionScore::ari).average().orElse(1));
    }

    private static Partition propose(Proposer proposer, Subject subject) {
        return subject.partition(proposer.propose(subject.graph(), OptionalInt.empty()));
    }

    /** The cells of a Markdown row, without the outer bars. */
    String cells() {
        return String.format(Locale.ROOT, "%.1f | %.3f", moved, ari);
    }
}
