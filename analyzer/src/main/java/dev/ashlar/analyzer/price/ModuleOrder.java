package dev.ashlar.analyzer.price;

import dev.ashlar.rules.cycle.FeedbackArcs;
import dev.ashlar.rules.violation.ModuleDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An order of modules, users first, with as few pairs of types against it as can be found. What runs along the order is what the modules should
 * be allowed to use; the back edges are the price. Where no group of modules that reach each other has more than
 * {@value FeedbackArcs#MOST_NODES_EXACT}, no order has fewer pairs against it, see {@link FeedbackArcs}. The same dependencies in another order
 * give the same result.
 */
public final class ModuleOrder {
    private static final Comparator<ModuleDependency> BY_NAME =
            Comparator.comparing(ModuleDependency::from).thenComparing(ModuleDependency::to);

    private final List<String> modules;
    private final Set<String> kernels;
    private final List<ModuleDependency> allowed;
    private final List<ModuleDependency> backEdges;
    private final boolean exact;

    private ModuleOrder(
            List<String> modules,
            Set<String> kernels,
            List<ModuleDependency> allowed,
            List<ModuleDependency> backEdges,
            boolean exact) {
        this.modules = List.copyOf(modules);
        this.kernels = Set.copyOf(kernels);
        this.allowed = List.copyOf(allowed);
        this.backEdges = List.copyOf(backEdges);
        this.exact = exact;
    }

    /**
     * Orders modules. Kernels come last, as they may use nobody: all that they use is a back edge, whatever it weighs.
     *
     * @param modules their names, in any order, each once
     * @param kernels those of them that are kernels
     * @param dependencies in any order, no two with the same ends; with 1 pair or more each
     * @throws IllegalArgumentException if a dependency has an unknown module, the same one at both ends, or no pair
     */
    public static ModuleOrder of(
            Collection<String> modules, Set<String> kernels, Collection<ModuleDependency> dependencies) {
        List<String> names = modules.stream().sorted().toList();
        List<ModuleDependency> all = sorted(dependencies);
        all.forEach(dependency -> check(names, dependency));
        List<ModuleDependency> ordered = all.stream()
                .filter(dependency -> !kernels.contains(dependency.from()))
                .toList();
        FeedbackArcs feedback = FeedbackArcs.of(
                names.size(),
                ordered.stream()
                        .mapToInt(dependency -> number(names, dependency.from()))
                        .toArray(),
                ordered.stream()
                        .mapToInt(dependency -> number(names, dependency.to()))
                        .toArray(),
                ordered.stream().mapToLong(ModuleDependency::pairs).toArray());
        List<ModuleDependency> back = new ArrayList<>(
                Arrays.stream(feedback.arcs()).mapToObj(ordered::get).toList());
        all.stream().filter(dependency -> kernels.contains(dependency.from())).forEach(back::add);
        List<ModuleDependency> allowed = new ArrayList<>(all);
        allowed.removeAll(Set.copyOf(back));
        return new ModuleOrder(kernelsLast(names, kernels, feedback), kernels, allowed, sorted(back), feedback.exact());
    }

    private static void check(List<String> names, ModuleDependency dependency) {
        if (number(names, dependency.from()) < 0
                || number(names, dependency.to()) < 0
                || dependency.from().equals(dependency.to())
                || dependency.pairs() < 1) {
            throw new IllegalArgumentException(
                    dependency + "; expected two of the modules " + names + ", and at least one pair of types");
        }
    }

    private static int number(List<String> names, String name) {
        return Collections.binarySearch(names, name);
    }

    private static List<String> kernelsLast(List<String> names, Set<String> kernels, FeedbackArcs feedback) {
        // a stable sort: without arcs of their own kernels may be moved to the end
        return Arrays.stream(feedback.order())
                .mapToObj(names::get)
                .sorted(Comparator.comparing(kernels::contains))
                .toList();
    }

    static List<ModuleDependency> sorted(Collection<ModuleDependency> dependencies) {
        return dependencies.stream().sorted(BY_NAME).toList();
    }

    /** All modules, users first. */
    public List<String> modules() {
        return modules;
    }

    /** The dependencies that run against the order, sorted by names. */
    public List<ModuleDependency> backEdges() {
        return backEdges;
    }

    /** How many pairs of types they are, all together. */
    public int backPairs() {
        return backEdges.stream().mapToInt(ModuleDependency::pairs).sum();
    }

    /** The modules that a module has to list in its {@code uses}, sorted: those that it uses along the order. Kernels need not be listed. */
    public List<String> uses(String module) {
        return allowed.stream()
                .filter(dependency -> dependency.from().equals(module) && !kernels.contains(dependency.to()))
                .map(ModuleDependency::to)
                .toList();
    }

    /** Whether no order has fewer pairs against it, for sure; what kernels use aside. */
    public boolean exact() {
        return exact;
    }
}
