package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.List;

/**
 * What the facts of all files add up to.
 *
 * @param members uses of members of watched types, sorted
 * @param failures files whose uses could not be resolved because of a fault of ours; their types are in the graph
 */
public record Resolution(DependencyGraph graph, List<MemberUse> members, List<Failure> failures) {
    public Resolution {
        members = members.stream().distinct().sorted().toList();
        failures = List.copyOf(failures);
    }

    /**
     * A file whose uses could not be resolved.
     *
     * @param line near which it happened
     */
    public record Failure(String path, int line, String reason) {}
}
