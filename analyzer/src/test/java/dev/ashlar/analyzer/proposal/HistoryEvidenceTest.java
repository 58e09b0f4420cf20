package dev.ashlar.analyzer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.evidence.Cochange;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Types of which nothing is known but when they changed. */
class HistoryEvidenceTest {
    private static final int TYPES = 16;

    /** Even types change with even ones, odd ones with odd ones. */
    private static Evidence evidence() {
        List<String> names = IntStream.range(0, TYPES)
                .mapToObj(i -> "x.T" + (char) ('a' + i))
                .toList();
        List<List<String>> commits = new ArrayList<>();
        for (int i = 0; i < 8 * TYPES; i++) {
            commits.add(List.of(names.get(i % TYPES), names.get((i + 2 * (1 + i / TYPES % 4)) % TYPES)));
        }
        Terms none = Terms.none(TYPES);
        List<Subject> subjects = IntStream.range(0, TYPES)
                .mapToObj(i -> new Subject(names.get(i), "", "", i))
                .toList();
        Uses uses = Uses.of(TYPES, new int[0], new int[0], new float[0]);
        return new Evidence(subjects, uses, none, none, none).with(Cochange.of(names, commits));
    }

    private static Proposal propose(Set<EvidenceKind> allowed) {
        ProposalOptions all = ProposalOptions.DEFAULT;
        return Proposer.propose(
                evidence(), new ProposalOptions(allowed, Optional.empty(), all.pins(), all.fixed(), all.previous()));
    }

    private static Set<Set<Integer>> groups(Proposal proposal) {
        return proposal.modules().stream()
                .map(module -> Set.copyOf(module.subjects()))
                .collect(Collectors.toSet());
    }

    @Test
    void two_groups_that_only_the_history_ties_are_two_modules() {
        Proposal proposal = propose(EnumSet.allOf(EvidenceKind.class));

        assertThat(groups(proposal))
                .containsExactlyInAnyOrder(Set.of(0, 2, 4, 6, 8, 10, 12, 14), Set.of(1, 3, 5, 7, 9, 11, 13, 15));
        assertThat(proposal.placements().get(0).reasons())
                .filteredOn(reason -> reason.kind() == EvidenceKind.HISTORY)
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.text()).isEqualTo("changed together in 4 of 16 commits with Ti"));
    }

    @Test
    void a_history_that_may_not_be_looked_at_changes_nothing_and_is_not_named() {
        Set<EvidenceKind> others = EnumSet.complementOf(EnumSet.of(EvidenceKind.HISTORY));
        Proposal without = propose(others);

        assertThat(groups(without)).isNotEqualTo(groups(propose(EnumSet.allOf(EvidenceKind.class))));
        assertThat(without.placements())
                .flatExtracting(Placement::reasons)
                .extracting(Reason::kind)
                .doesNotContain(EvidenceKind.HISTORY);
    }

    @Test
    void a_fingerprint_tells_histories_and_options_apart() {
        ProposalOptions usual = ProposalOptions.DEFAULT;
        String one = Fingerprint.of(evidence(), usual);

        assertThat(Fingerprint.of(evidence(), usual)).isEqualTo(one);
        assertThat(Fingerprint.of(evidence().with(Cochange.NONE), usual)).isNotEqualTo(one);
        assertThat(Fingerprint.of(Evidence.NONE, usual)).isNotEqualTo(one);
        assertThat(Fingerprint.of(evidence(), usual.startingFrom(java.util.Map.of("x.Ta", "a"))))
                .as("where it starts is no part of it")
                .isEqualTo(one);
        ProposalOptions few = new ProposalOptions(
                EnumSet.of(EvidenceKind.NAMES), usual.modules(), usual.pins(), usual.fixed(), usual.previous());
        assertThat(Fingerprint.of(evidence(), few)).isNotEqualTo(one);
    }
}
