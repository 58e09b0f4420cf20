package dev.ashlar.analyzer.question;

import java.util.List;

/**
 * The fewest pairs of types that must go so that one part does not reach another any more, in any number of steps.
 *
 * @param pairs sorted by name, with all their evidence; empty when there is no path anyway. Of several cuts of this
 *     size the one nearest to {@code from}
 */
public record Cut(Part from, Part to, List<TypePair> pairs) {
    public Cut {
        pairs = List.copyOf(pairs);
    }
}
