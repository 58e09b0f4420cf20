package dev.ashlar.analyzer.snapshot;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;

/**
 * Writes the dependencies, each edge as what is different from the edge before: a number with the difference of the
 * lines and three bits that say which of kind, tier and file are new and follow. Most edges take two or three bytes.
 */
final class EdgeEncoder {
    static final int NEW_KIND = 1;
    static final int NEW_TIER = 2;
    static final int NEW_FILE = 4;
    static final int FLAGS = 3;

    private final DependencyGraph graph;
    private final Dependencies dependencies;
    private final ByteSink sink;
    private UseKind kind = UseKind.of(0);
    private Tier tier = Tier.of(0);
    private int file;
    private int line;

    EdgeEncoder(DependencyGraph graph, ByteSink sink) {
        this.graph = graph;
        this.dependencies = graph.dependencies();
        this.sink = sink;
    }

    void encode() {
        Digraph pairs = dependencies.pairs();
        for (int type = 0; type < graph.types().inside(); type++) {
            file = graph.types().file(type);
            sink.number(pairs.fanOut(type));
            int before = 0;
            for (int pair = pairs.firstArc(type); pair < pairs.firstArc(type + 1); pair++) {
                sink.number(pairs.target(pair) - before);
                before = pairs.target(pair);
                edgesOf(pair);
            }
        }
    }

    private void edgesOf(int pair) {
        sink.number(dependencies.edges(pair));
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            edge(dependencies.kind(edge), dependencies.tier(edge), dependencies.file(edge), dependencies.line(edge));
        }
    }

    private void edge(UseKind newKind, Tier newTier, int newFile, int newLine) {
        long flags =
                (newKind == kind ? 0 : NEW_KIND) | (newTier == tier ? 0 : NEW_TIER) | (newFile == file ? 0 : NEW_FILE);
        long lines = (long) newLine - line;
        sink.number((((lines << 1) ^ (lines >> 63)) << FLAGS) | flags);
        if (newKind != kind) {
            kind = newKind;
            sink.number(kind.ordinal());
        }
        if (newTier != tier) {
            tier = newTier;
            sink.number(tier.ordinal());
        }
        if (newFile != file) {
            file = newFile;
            sink.number(file);
        }
        line = newLine;
    }
}
