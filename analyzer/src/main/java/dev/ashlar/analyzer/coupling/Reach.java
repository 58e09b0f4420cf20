package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The types of libraries that a unit reaches: those it names, and what these name in turn. */
final class Reach {
    private final DependencyGraph graph;
    private final Units units;

    Reach(DependencyGraph graph, Usage usage) {
        this.graph = graph;
        this.units = usage.units();
    }

    /**
     * All types that the unit reaches through units that are passed through, as a set of types of the graph. Time linear in the pairs.
     *
     * @param through the units whose types are followed
     */
    BitSet from(int unit, BitSet through) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int type = 0; type < graph.types().inside(); type++) {
            if (units.of(type) == unit) {
                follow(type, through, reached, open);
            }
        }
        while (!open.isEmpty()) {
            follow(open.remove(), through, reached, open);
        }
        return reached;
    }

    private void follow(int type, BitSet through, BitSet reached, Deque<Integer> open) {
        Digraph pairs = graph.dependencies().pairs();
        for (int pair = pairs.firstArc(type); pair < pairs.firstArc(type + 1); pair++) {
            int target = pairs.target(pair);
            boolean isLibrary =
                    !graph.types().isExternal(target) && units.of(target) >= 0 && through.get(units.of(target));
            if (isLibrary && !reached.get(target) && isNeeded(pair)) {
                reached.set(target);
                open.add(target);
            }
        }
    }

    /** An import that nobody uses leads nowhere. */
    private boolean isNeeded(int pair) {
        Dependencies dependencies = graph.dependencies();
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            if (dependencies.kind(edge) != UseKind.IMPORT_ONLY) {
                return true;
            }
        }
        return false;
    }
}
