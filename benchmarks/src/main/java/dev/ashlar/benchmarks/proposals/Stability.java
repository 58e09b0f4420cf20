package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.proposer.Proposer;
import dev.ashlar.benchmarks.proposals.proposer.WarmProposer;
import dev.ashlar.benchmarks.proposals.score.Partition;
import dev.ashlar.benchmarks.proposals.score.PartitionScore;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Removal;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * How much of a proposal stays when some types go: proposed from nothing, or from the first proposal.
 *
 * @param moved percentage of the remaining types that change their module under the best one-to-one match; mean of the draws
 * @param ari the adjusted Rand index between both proposals; mean of the draws
 * @param truth the adjusted Rand index of the second proposal; mean of the draws
 */
record Stability(double moved, double ari, double truth) {

    private static final int PERCENT = 2;
    private static final int SEEDS = 3;

    /** The heading of a table of them. */
    static final String HEAD = """
            | system | variant, %d %% of the types removed | method | start | moved %% | ARI with the first | ARI |
            | --- | --- | --- | --- | --- | --- | --- |
            """.formatted(PERCENT);

    /** A row for each start that the proposer knows, without the outer bars. */
    static List<String> rows(Proposer proposer, Naming naming, Subject subject, Partition truth) {
        Subject whole = naming.of(subject);
        Partition first = propose(proposer, whole);
        List<String> rows = new ArrayList<>();
        rows.add("cold | "
                + of(naming, subject, first, truth, rest -> propose(proposer, rest))
                        .cells());
        if (proposer instanceof WarmProposer warm) {
            rows.add("warm | "
                    + of(naming, subject, first, truth, rest -> again(warm, rest, first))
                            .cells());
        }
        return rows;
    }

    private static Stability of(
            Naming naming, Subject subject, Partition first, Partition truth, Function<Subject, Partition> proposal) {
        List<Stability> draws = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new Removal(PERCENT, seed).from(subject))
                .map(rest -> proposal.apply(naming.of(rest)))
                .map(second -> of(second, first, truth))
                .toList();
        return new Stability(
                draws.stream().mapToDouble(Stability::moved).average().orElse(0),
                draws.stream().mapToDouble(Stability::ari).average().orElse(1),
                draws.stream().mapToDouble(Stability::truth).average().orElse(0));
    }

    private static Stability of(Partition second, Partition first, Partition truth) {
        PartitionScore same = PartitionScore.of(second, first.within(second.types()));
        double ari = PartitionScore.of(second, truth.within(second.types())).ari();
        return new Stability(100 - same.match(), same.ari(), ari);
    }

    static Partition propose(Proposer proposer, Subject subject) {
        return subject.partition(proposer.propose(subject.graph(), OptionalInt.empty()));
    }

    /** A proposal that starts with another one. */
    static Partition again(WarmProposer proposer, Subject subject, Partition previous) {
        int[] numbers = subject.names().stream()
                .mapToInt(name -> Integer.parseInt(previous.moduleOf().getOrDefault(name, "-1")))
                .toArray();
        return subject.partition(proposer.propose(subject.graph(), numbers));
    }

    /** The cells of a Markdown row, without the outer bars. */
    String cells() {
        return String.format(Locale.ROOT, "%.1f | %.3f | %.3f", moved, ari, truth);
    }
}
