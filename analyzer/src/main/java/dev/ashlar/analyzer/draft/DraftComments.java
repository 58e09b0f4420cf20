package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.proposal.EvidenceKind;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Proposal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a draft says of its reasons. */
final class DraftComments {
    private static final int MOST_DOUBTFUL = 5;

    private final Proposal proposal;
    private final Evidence evidence;
    private final ProposedOrder order;

    DraftComments(Proposal proposal, Evidence evidence, ProposedOrder order) {
        this.proposal = proposal;
        this.evidence = evidence;
        this.order = order;
    }

    List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.add("A draft by `ashlar propose`: " + count(evidence.subjects().size(), "type") + " in "
                + count(proposal.modules().size(), "module") + ", users before what they use. Edit it.");
        String packages = proposal.packages().sentence();
        if (!packages.isEmpty()) {
            lines.add(packages);
        }
        int back = order.backPairs();
        lines.add(
                back == 0
                        ? "No dependency leads against the order."
                        : count(back, "pair") + " of types against the order, which `uses` does not allow.");
        return lines;
    }

    List<String> of(int module) {
        List<String> lines = new ArrayList<>();
        List<Integer> subjects = proposal.modules().get(module).subjects();
        lines.add(count(subjects.size(), "type") + "; " + whatSpeaksForThem(subjects));
        String back = order.from(module).stream()
                .filter(ProposedOrder.Dependency::back)
                .map(dependency -> name(dependency.to()) + " (" + count(dependency.pairs(), "pair") + " of types)")
                .collect(Collectors.joining(", "));
        if (!back.isEmpty()) {
            lines.add("against the order: uses " + back);
        }
        List<String> doubtful = new ArrayList<>(onTypes(module).entrySet().stream()
                .map(entry -> simpleName(entry.getKey()) + " (" + entry.getValue() + ")")
                .toList());
        if (!doubtful.isEmpty()) {
            int shown = Math.min(MOST_DOUBTFUL, doubtful.size());
            String rest = doubtful.size() == shown ? "" : " and " + (doubtful.size() - shown) + " more";
            lines.add("doubtful: " + String.join(", ", doubtful.subList(0, shown)) + rest);
        }
        return lines;
    }

    /** The evidence that comes first for how many. */
    private String whatSpeaksForThem(List<Integer> subjects) {
        Map<EvidenceKind, Integer> first = new EnumMap<>(EvidenceKind.class);
        int pinned = 0;
        for (int subject : subjects) {
            Placement placement = proposal.placements().get(subject);
            if (placement.pinned()) {
                pinned++;
            } else if (!placement.reasons().isEmpty()) {
                first.merge(placement.reasons().get(0).kind(), 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        first.entrySet().stream()
                .sorted(Map.Entry.<EvidenceKind, Integer>comparingByValue().reversed())
                .forEach(entry -> parts.add(entry.getKey().label() + " for " + entry.getValue()));
        if (pinned > 0) {
            parts.add("you for " + pinned);
        }
        return parts.isEmpty() ? "nothing speaks for them" : "what speaks first: " + String.join(", ", parts);
    }

    /** By name of the type, for doubtful ones. */
    Map<String, String> onTypes(int module) {
        Map<String, String> remarks = new TreeMap<>();
        for (int subject : proposal.modules().get(module).subjects()) {
            Placement placement = proposal.placements().get(subject);
            if (placement.isDoubtful()) {
                remarks.put(
                        evidence.subjects().get(subject).name(),
                        "could as well be in " + name(placement.runnerUp().orElseThrow()));
            }
        }
        return remarks;
    }

    private String name(int module) {
        return proposal.modules().get(module).name();
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
