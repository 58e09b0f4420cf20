package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The references between files that the compiler follows. A class name in a string is none: it is looked up on the
 * class path, wherever the class lies. An unused import is one: it breaks the build when the class is gone.
 */
final class References {
    private final Dependencies dependencies;
    private final SourceUnits files;
    private final int inside;
    private final int[] typesByFile;
    private final int[] firstType;

    References(DependencyGraph graph, SourceUnits files) {
        this.dependencies = graph.dependencies();
        this.files = files;
        this.inside = graph.types().inside();
        this.firstType = new int[files.size() + 1];
        for (int type = 0; type < inside; type++) {
            firstType[files.of(type) + 1]++;
        }
        Arrays.parallelPrefix(firstType, Integer::sum);
        this.typesByFile = new int[inside];
        int[] next = firstType.clone();
        for (int type = 0; type < inside; type++) {
            typesByFile[next[files.of(type)]++] = type;
        }
    }

    /** The pairs of types in different files of the input, sorted, of which the compiler needs the one for the other. */
    IntStream pairs() {
        return IntStream.range(0, dependencies.pairs().arcs()).filter(this::binds);
    }

    private boolean binds(int pair) {
        int to = dependencies.pairs().target(pair);
        return to < inside
                && files.of(dependencies.pairs().source(pair)) != files.of(to)
                && edges(pair).findAny().isPresent();
    }

    int from(int pair) {
        return files.of(dependencies.pairs().source(pair));
    }

    int to(int pair) {
        return files.of(dependencies.pairs().target(pair));
    }

    /** All references of types of the one file to types of the other, as edges of the graph, sorted. */
    List<Integer> between(int from, int to) {
        List<Integer> edges = new ArrayList<>();
        Digraph pairs = dependencies.pairs();
        for (int i = firstType[from]; i < firstType[from + 1]; i++) {
            int type = typesByFile[i];
            for (int pair = pairs.firstArc(type); pair < pairs.firstArc(type + 1); pair++) {
                if (pairs.target(pair) < inside && files.of(pairs.target(pair)) == to) {
                    edges(pair).forEach(edges::add);
                }
            }
        }
        return edges;
    }

    private IntStream edges(int pair) {
        return IntStream.range(dependencies.firstEdge(pair), dependencies.firstEdge(pair + 1))
                .filter(edge -> dependencies.kind(edge) != UseKind.STRING);
    }
}
