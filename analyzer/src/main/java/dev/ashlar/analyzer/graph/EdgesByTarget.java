package dev.ashlar.analyzer.graph;

/** Edges in the order of their target, with the numbers of the graph. */
final class EdgesByTarget {
    private final int[] firstTo;
    private final int[] from;
    private final long[] edges;

    private EdgesByTarget(int[] firstTo) {
        this.firstTo = firstTo;
        this.from = new int[firstTo[firstTo.length - 1]];
        this.edges = new long[from.length];
    }

    static EdgesByTarget of(EdgeBuffer buffer, int[] typeOf, int[] fileOf) {
        EdgesByTarget sorted = new EdgesByTarget(offsets(buffer, typeOf));
        int[] next = sorted.firstTo.clone();
        for (int i = 0; i < buffer.size(); i++) {
            int slot = next[typeOf[buffer.to(i)]]++;
            long edge = buffer.edge(i);
            sorted.from[slot] = typeOf[buffer.from(i)];
            sorted.edges[slot] = Edge.withFile(edge, fileOf[Edge.file(edge)]);
            buffer.release(i);
        }
        return sorted;
    }

    private static int[] offsets(EdgeBuffer buffer, int[] typeOf) {
        int[] offsets = new int[typeOf.length + 1];
        for (int i = 0; i < buffer.size(); i++) {
            offsets[typeOf[buffer.to(i)] + 1]++;
        }
        for (int type = 0; type < typeOf.length; type++) {
            offsets[type + 1] += offsets[type];
        }
        return offsets;
    }

    int types() {
        return firstTo.length - 1;
    }

    int size() {
        return edges.length;
    }

    int[] sources() {
        return from;
    }

    /** Puts target and edge where {@code next} says for the edge's source, and moves that on. */
    void scatter(int[] next, int[] targets, long[] sorted) {
        for (int type = 0; type < types(); type++) {
            for (int i = firstTo[type]; i < firstTo[type + 1]; i++) {
                int slot = next[from[i]]++;
                targets[slot] = type;
                sorted[slot] = edges[i];
            }
        }
    }
}
