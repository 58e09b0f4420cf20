package dev.ashlar.analyzer.snapshot;

import java.util.List;

/**
 * What a graph was made from. A snapshot is fresh as long as its inputs equal those found now.
 *
 * @param roots the paths that were given, in their order
 * @param options whatever else decides on the graph ({@code "--exclude=x"}), in their order
 * @param files all files that were read, in any order; kept sorted
 */
public record Inputs(List<String> roots, List<String> options, List<InputFile> files) {
    public Inputs {
        roots = List.copyOf(roots);
        options = List.copyOf(options);
        files = files.stream().sorted().toList();
    }
}
