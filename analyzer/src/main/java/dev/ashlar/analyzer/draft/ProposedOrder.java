package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.rules.cycle.FeedbackArcs;
import dev.ashlar.rules.modules.ModuleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The order in which proposed modules may use each other, users first, chosen so that few pairs of types lead against it. A kernel may use
 * nobody and comes last: what it uses all the same leads against the order.
 *
 * @param modules all of them, by number, those that use others first, kernels last
 * @param dependencies by user, then used
 * @param exact whether no order has fewer pairs against it, for sure
 */
public record ProposedOrder(List<Integer> modules, List<Dependency> dependencies, boolean exact) {

    /**
     * A module uses another.
     *
     * @param pairs how many pairs of top-level types show it
     * @param back whether it leads against the order
     */
    public record Dependency(int from, int to, int pairs, boolean back) {}

    private record Arc(int from, int to) {}

    public ProposedOrder {
        modules = List.copyOf(modules);
        dependencies = List.copyOf(dependencies);
    }

    /** Takes time linear in uses, but for the arcs that hold cycles of modules together: see {@link FeedbackArcs}. */
    public static ProposedOrder of(Proposal proposal, Uses uses) {
        Map<Arc, Integer> pairs = pairs(proposal, uses);
        List<Arc> ordered = pairs.keySet().stream()
                .filter(arc -> !isKernel(proposal, arc.from()))
                .toList();
        FeedbackArcs feedback = FeedbackArcs.of(
                proposal.modules().size(),
                ordered.stream().mapToInt(Arc::from).toArray(),
                ordered.stream().mapToInt(Arc::to).toArray(),
                ordered.stream().mapToLong(arc -> pairs.getOrDefault(arc, 0)).toArray());
        Set<Arc> back = Arrays.stream(feedback.arcs()).mapToObj(ordered::get).collect(Collectors.toSet());
        List<Dependency> dependencies = new ArrayList<>();
        pairs.forEach((arc, count) -> dependencies.add(
                new Dependency(arc.from(), arc.to(), count, isKernel(proposal, arc.from()) || back.contains(arc))));
        return new ProposedOrder(kernelsLast(proposal, feedback), dependencies, feedback.exact());
    }

    /** A stable sort: as arcs of kernels do not count, no arc comes to lead back. */
    private static List<Integer> kernelsLast(Proposal proposal, FeedbackArcs feedback) {
        return Arrays.stream(feedback.order())
                .boxed()
                .sorted(Comparator.comparing(module -> isKernel(proposal, module)))
                .toList();
    }

    private static boolean isKernel(Proposal proposal, int module) {
        return proposal.modules().get(module).kind() == ModuleKind.KERNEL;
    }

    private static Map<Arc, Integer> pairs(Proposal proposal, Uses uses) {
        Map<Arc, Integer> pairs =
                new TreeMap<>(Comparator.comparingInt(Arc::from).thenComparingInt(Arc::to));
        for (int subject = 0; subject < uses.subjects(); subject++) {
            int from = proposal.placements().get(subject).module();
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                int to = proposal.placements().get(uses.target(arc)).module();
                if (from != to) {
                    pairs.merge(new Arc(from, to), 1, Integer::sum);
                }
            }
        }
        return pairs;
    }

    /** What a module uses. */
    public List<Dependency> from(int module) {
        return dependencies.stream()
                .filter(dependency -> dependency.from() == module)
                .toList();
    }

    /** What uses a module. */
    public List<Dependency> to(int module) {
        return dependencies.stream()
                .filter(dependency -> dependency.to() == module)
                .toList();
    }

    /** What leads against the order. */
    public List<Dependency> back() {
        return dependencies.stream().filter(Dependency::back).toList();
    }

    /** How many pairs of types lead against the order. */
    public int backPairs() {
        return back().stream().mapToInt(Dependency::pairs).sum();
    }

    /** How many pairs of types cross a boundary. */
    public int pairs() {
        return dependencies.stream().mapToInt(Dependency::pairs).sum();
    }
}
