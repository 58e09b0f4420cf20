package dev.ashlar.analyzer.graph;

import java.util.ArrayList;
import java.util.List;

/** Writes out all that a graph holds, one thing a line, so that two graphs can be compared. */
public final class GraphText {
    private GraphText() {}

    public static List<String> of(DependencyGraph graph) {
        List<String> lines = new ArrayList<>(graph.modules());
        SourceFiles files = graph.files();
        for (int file = 0; file < files.size(); file++) {
            lines.add(files.module(file) + " " + files.path(file) + " " + files.lines(file));
        }
        for (int type = 0; type < graph.types().size(); type++) {
            lines.add(type(graph, type));
        }
        lines.addAll(edges(graph));
        return lines;
    }

    private static String type(DependencyGraph graph, int type) {
        Types types = graph.types();
        String name = types.qualifiedName(type) + " " + types.topLevel(type);
        return types.isExternal(type)
                ? name
                : graph.moduleName(type) + ":" + graph.packages().name(types.pack(type)) + ":" + name + " "
                        + types.kind(type) + " " + types.file(type) + ":" + types.line(type) + "-"
                        + types.lastLine(type);
    }

    public static List<String> edges(DependencyGraph graph) {
        List<String> lines = new ArrayList<>();
        Dependencies dependencies = graph.dependencies();
        for (int pair = 0; pair < dependencies.pairs().arcs(); pair++) {
            for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
                lines.add(name(graph, dependencies.pairs().source(pair)) + " -> "
                        + name(graph, dependencies.pairs().target(pair)) + " "
                        + dependencies.kind(edge).label() + " "
                        + dependencies.tier(edge).label() + " "
                        + graph.files().path(dependencies.file(edge)) + ":" + dependencies.line(edge));
            }
        }
        return lines;
    }

    private static String name(DependencyGraph graph, int type) {
        return graph.moduleName(type) + ":" + graph.types().qualifiedName(type);
    }
}
