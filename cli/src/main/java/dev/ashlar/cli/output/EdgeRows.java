package dev.ashlar.cli.output;

import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes edges as lines of CSV (RFC 4180, but {@code \n} at the end of a line), the same columns in every command. Large code
 * bases have millions of edges and few names, so every name is quoted once and kept.
 */
final class EdgeRows {

    private static final String[] COLUMNS = {
        "from_module", "from_type", "to_module", "to_type", "kind", "tier", "file", "line"
    };

    private final DependencyGraph graph;
    private final Writer out;
    private final CsvCells types;
    private final CsvCells modules;
    private final CsvCells files;

    EdgeRows(DependencyGraph graph, Writer out) {
        this.graph = graph;
        this.out = out;
        this.types = new CsvCells(graph.types().size(), graph.types()::qualifiedName);
        this.modules = new CsvCells(graph.modules().size(), graph.modules()::get);
        this.files = new CsvCells(graph.files().size(), graph.files()::path);
    }

    /** Writes the names of the columns. */
    static void header(Writer out) throws IOException {
        out.append(String.join(",", COLUMNS)).append('\n');
    }

    /** Writes all edges of a pair. */
    void pair(int pair) throws IOException {
        Dependencies dependencies = graph.dependencies();
        String ends = ends(dependencies.pairs().source(pair))
                + ends(dependencies.pairs().target(pair));
        int end = dependencies.firstEdge(pair) + dependencies.edges(pair);
        for (int edge = dependencies.firstEdge(pair); edge < end; edge++) {
            out.write(ends);
            edge(edge);
        }
    }

    private String ends(int type) {
        String module =
                graph.types().isExternal(type) ? "" : modules.get(graph.types().module(type));
        return module + ',' + types.get(type) + ',';
    }

    private void edge(int edge) throws IOException {
        Dependencies dependencies = graph.dependencies();
        out.write(dependencies.kind(edge).label());
        out.write(',');
        out.write(dependencies.tier(edge).label());
        out.write(',');
        out.write(files.get(dependencies.file(edge)));
        out.write(',');
        out.write(Integer.toString(dependencies.line(edge)));
        out.write('\n');
    }
}
