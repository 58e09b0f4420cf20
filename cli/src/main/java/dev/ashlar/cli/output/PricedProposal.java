package dev.ashlar.cli.output;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.draft.ProposedOrder;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.price.Price;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Proposed modules, the modules file that says them, and what that file costs.
 *
 * @param start what became of the proposal that it started from; empty if it was thought anew
 * @param history what of it was looked at; empty if nobody asked for it
 * @param draft the text of the modules file
 * @param map the draft, as the rules read it, and its price
 */
public record PricedProposal(
        Analysis analysis,
        Proposal proposal,
        Optional<WarmStart> start,
        Optional<ReadHistory> history,
        ProposedOrder order,
        String draft,
        PricedMap map) {
    Price price() {
        return map.price();
    }

    Evidence evidence() {
        return analysis.evidence();
    }

    String type(int subject) {
        return evidence().subjects().get(subject).name();
    }

    String module(int module) {
        return proposal.modules().get(module).name();
    }

    Placement placement(int subject) {
        return proposal.placements().get(subject);
    }

    /** The strongest reason; empty if there is none. */
    String reason(int subject) {
        Placement placement = placement(subject);
        if (placement.pinned()) {
            return "pinned";
        }
        return placement.reasons().isEmpty() ? "" : placement.reasons().get(0).text();
    }

    String runnerUp(int subject) {
        return placement(subject).runnerUp().isPresent()
                ? module(placement(subject).runnerUp().getAsInt())
                : "";
    }

    /** Doubtful subjects, the most doubtful first, then by name. */
    List<Integer> doubtful() {
        return IntStream.range(0, proposal.placements().size())
                .filter(subject -> placement(subject).isDoubtful())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer subject) -> placement(subject).margin())
                        .thenComparing(this::type))
                .toList();
    }
}
