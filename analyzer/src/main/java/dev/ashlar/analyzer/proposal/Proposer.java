package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.community.Leiden;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.rules.modules.ModuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Proposes modules. */
public final class Proposer {
    private Proposer() {}

    /** The same evidence and options give the same proposal. */
    public static Proposal propose(Evidence evidence, ProposalOptions options) {
        Uses uses = evidence.uses();
        int[] from = new int[uses.arcs()];
        int[] to = new int[uses.arcs()];
        double[] weight = new double[uses.arcs()];
        for (int subject = 0; subject < uses.subjects(); subject++) {
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                from[arc] = subject;
                to[arc] = uses.target(arc);
                weight[arc] = uses.strength(arc);
            }
        }
        int[] communities = new Leiden(uses.subjects(), from, to, weight).communities(0.6, 1);
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < communities.length; i++) {
            members.computeIfAbsent(communities[i], any -> new ArrayList<>()).add(i);
        }
        List<ProposedModule> modules = new ArrayList<>();
        int[] place = new int[members.isEmpty() ? 0 : members.lastKey() + 1];
        members.forEach((community, subjects) -> {
            place[community] = modules.size();
            String name = evidence.subjects().get(subjects.get(0)).simpleName();
            modules.add(new ProposedModule(name.toLowerCase(java.util.Locale.ROOT), ModuleKind.DOMAIN, subjects));
        });
        List<Placement> placements = new ArrayList<>();
        for (int community : communities) {
            placements.add(new Placement(
                    place[community],
                    OptionalInt.empty(),
                    1,
                    false,
                    List.of(new Reason(EvidenceKind.STRUCTURE, "its uses stay inside", 1))));
        }
        return new Proposal(modules, placements, new PackageVerdict(false, List.of()), List.of());
    }
}
