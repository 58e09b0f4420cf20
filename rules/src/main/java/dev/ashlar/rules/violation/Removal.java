package dev.ashlar.rules.violation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Dependencies whose removal leaves no cycle, with few pairs of types.
 *
 * @param dependencies by names of modules
 * @param exact whether no removal has fewer pairs, for sure
 */
public record Removal(List<ModuleDependency> dependencies, boolean exact) {
    public Removal {
        dependencies = List.copyOf(dependencies);
    }

    /** How many pairs of types they are, all together. */
    public int pairs() {
        return dependencies.stream().mapToInt(ModuleDependency::pairs).sum();
    }

    /** {@code acyclic by removing 3 dependencies: billing -> order (3)}; where it is not exact it says so, and how it was found. */
    @Override
    public String toString() {
        String count = pairs() == 1 ? "1 dependency" : pairs() + " dependencies";
        String list = dependencies.stream().map(ModuleDependency::toString).collect(Collectors.joining(", "));
        return exact
                ? "acyclic by removing " + count + ": " + list
                : "acyclic by removing at most " + count + " (Eades, Lin and Smyth's heuristic, improved): " + list;
    }
}
