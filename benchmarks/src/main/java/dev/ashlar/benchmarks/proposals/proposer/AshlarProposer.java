package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.ProposalOptions;
import dev.ashlar.analyzer.proposal.Proposer;
import dev.ashlar.analyzer.proposal.Scoring;
import dev.ashlar.benchmarks.proposals.subject.ShownType;
import dev.ashlar.benchmarks.proposals.subject.Traits;
import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import dev.ashlar.benchmarks.proposals.subject.Use;
import dev.ashlar.rules.modules.ModuleCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What {@code ashlar propose} does, with all evidence that the trial shows.
 *
 * @param name what it is called in the tables
 * @param scoring the models that it goes by
 */
public record AshlarProposer(String name, Scoring scoring) implements WarmProposer {

    @Override
    public int[] propose(TypeGraph graph, OptionalInt modules) {
        Optional<ModuleCount> count = modules.isPresent()
                ? Optional.of(new ModuleCount(modules.getAsInt(), modules.getAsInt(), 1))
                : Optional.empty();
        return propose(graph, count, Map.of());
    }

    @Override
    public int[] propose(TypeGraph graph, int[] previous) {
        Map<String, String> modules = new HashMap<>();
        for (int type = 0; type < previous.length; type++) {
            if (previous[type] >= 0) {
                modules.put(name(graph, type), "m" + previous[type]);
            }
        }
        return propose(graph, Optional.empty(), modules);
    }

    private int[] propose(TypeGraph graph, Optional<ModuleCount> modules, Map<String, String> previous) {
        ProposalOptions all = ProposalOptions.DEFAULT;
        ProposalOptions options = new ProposalOptions(all.evidence(), modules, all.pins(), all.fixed(), previous);
        return Proposer.propose(evidence(graph), options, scoring).placements().stream()
                .mapToInt(Placement::module)
                .toArray();
    }

    /**
     * The evidence of a graph. Types have their number for a package in their names, which keeps their order and tells apart
     * those that are called the same.
     */
    public static Evidence evidence(TypeGraph graph) {
        List<Subject> subjects = new ArrayList<>();
        for (int type = 0; type < graph.size(); type++) {
            subjects.add(new Subject(name(graph, type), graph.types().get(type).pack(), "", type));
        }
        return new Evidence(
                subjects,
                uses(graph),
                terms(graph, Traits::identifiers),
                terms(graph, Traits::libraries),
                terms(graph, Traits::tables));
    }

    private static String name(TypeGraph graph, int type) {
        ShownType shown = graph.types().get(type);
        return String.format(Locale.ROOT, "t%07d.%s", type, shown.simpleName());
    }

    private static Uses uses(TypeGraph graph) {
        List<Use> uses = graph.uses();
        float[] strength = new float[uses.size()];
        for (int i = 0; i < strength.length; i++) {
            strength[i] = Uses.strength(uses.get(i).places());
        }
        return Uses.of(
                graph.size(),
                uses.stream().mapToInt(Use::from).toArray(),
                uses.stream().mapToInt(Use::to).toArray(),
                strength);
    }

    private static Terms terms(TypeGraph graph, Function<Traits, List<String>> which) {
        return Terms.of(graph.traits().stream().map(which).toList());
    }
}
