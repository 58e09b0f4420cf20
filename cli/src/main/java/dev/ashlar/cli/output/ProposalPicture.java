package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.ModulePrice;
import dev.ashlar.analyzer.price.Neighbour;
import dev.ashlar.analyzer.proposal.ProposedModule;
import dev.ashlar.reports.MapEdge;
import dev.ashlar.reports.MapNode;
import dev.ashlar.reports.ModuleMapPicture;
import dev.ashlar.rules.modules.ModuleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The map of proposed modules as something to draw. */
final class ProposalPicture {
    private final PricedProposal proposal;
    private final Map<String, Integer> rank = new HashMap<>();

    private ProposalPicture(PricedProposal proposal) {
        this.proposal = proposal;
        List<Integer> order = proposal.order().modules();
        for (int i = 0; i < order.size(); i++) {
            rank.put(proposal.module(order.get(i)), i);
        }
    }

    static ModuleMapPicture of(PricedProposal proposal) {
        return new ProposalPicture(proposal).draw();
    }

    private ModuleMapPicture draw() {
        List<MapNode> nodes =
                proposal.proposal().modules().stream().map(this::node).toList();
        List<MapEdge> edges = new ArrayList<>();
        for (ModulePrice module : proposal.price().modules()) {
            module.uses().stream()
                    .filter(used -> rank.containsKey(module.name()) && rank.containsKey(used.module()))
                    .map(used -> edge(module, used))
                    .forEach(edges::add);
        }
        return new ModuleMapPicture("Proposed modules", nodes, edges);
    }

    private MapNode node(ProposedModule module) {
        long files = module.subjects().stream()
                .map(subject -> proposal.evidence().subjects().get(subject).type())
                .map(proposal.analysis().graph().types()::file)
                .distinct()
                .count();
        return new MapNode(module.name(), kind(module), module.subjects().size(), (int) files);
    }

    private static MapNode.Kind kind(ProposedModule module) {
        return switch (module.kind()) {
            case DOMAIN -> MapNode.Kind.DOMAIN;
            case KERNEL -> MapNode.Kind.KERNEL;
            case SHARED_MODEL -> MapNode.Kind.SHARED_MODEL;
            case PLATFORM -> MapNode.Kind.PLATFORM;
        };
    }

    /** Against the order is what leads upwards, and all that a kernel uses. */
    private MapEdge edge(ModulePrice from, Neighbour used) {
        boolean upwards = rank.getOrDefault(from.name(), 0) > rank.getOrDefault(used.module(), 0);
        return new MapEdge(
                from.name(),
                used.module(),
                used.pairs(),
                used.references(),
                upwards || from.kind() == ModuleKind.KERNEL);
    }
}
