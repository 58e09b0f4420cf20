package dev.ashlar.analyzer.graph;

import java.util.stream.IntStream;

/**
 * Which types of the input make up which node of a level.
 *
 * @param nodeOf for every type inside the input its node
 * @param keyOf for every node what it is: the number of the type, the package or the module
 */
record Grouping(int[] nodeOf, int[] keyOf) {

    static Grouping of(DependencyGraph graph, Level level) {
        Types types = graph.types();
        int[] all = IntStream.range(0, types.inside()).toArray();
        if (level == Level.TYPES) {
            return new Grouping(all, all);
        }
        if (level == Level.TOP_LEVEL_TYPES) {
            return byTopLevelType(types);
        }
        boolean modules = level == Level.MODULES;
        int nodes = modules ? graph.modules().size() : graph.packages().size();
        int[] nodeOf =
                IntStream.of(all).map(modules ? types::module : types::pack).toArray();
        return new Grouping(nodeOf, IntStream.range(0, nodes).toArray());
    }

    private static Grouping byTopLevelType(Types types) {
        int[] tops = IntStream.range(0, types.inside())
                .filter(type -> types.topLevel(type) == type)
                .toArray();
        int[] node = new int[types.inside()];
        for (int i = 0; i < tops.length; i++) {
            node[tops[i]] = i;
        }
        int[] nodeOf = IntStream.range(0, node.length)
                .map(type -> node[types.topLevel(type)])
                .toArray();
        return new Grouping(nodeOf, tops);
    }
}
