package dev.ashlar.analyzer.graph;

import java.util.Arrays;

/**
 * Brings edges into the order of the graph: counting sorts by target, then source, then a sort of the few edges of each
 * pair; edges that differ only in their tier become one. The order in which they were added is forgotten.
 */
final class DependencySort {
    /** Up to here insertion sort (J. Mauchly 1946) is quicker. */
    private static final int SHORT = 24;

    private final int types;
    private final int[] firstFrom;
    private final int[] to;
    private final long[] edges;

    private int pairCount;
    private int edgeCount;
    private int[] source = new int[1024];
    private int[] target = new int[1024];
    private int[] firstEdge = new int[1024];

    private DependencySort(EdgesByTarget byTarget) {
        this.types = byTarget.types();
        this.firstFrom = CountingSort.offsets(types, byTarget.sources());
        this.to = new int[byTarget.size()];
        this.edges = new long[byTarget.size()];
        byTarget.scatter(firstFrom.clone(), to, edges);
    }

    /**
     * Sorts and empties the buffer.
     *
     * @param typeOf the number in the graph for each number in the buffer; the same for {@code fileOf}
     */
    static Dependencies sort(EdgeBuffer buffer, int[] typeOf, int[] fileOf) {
        DependencySort sort = new DependencySort(EdgesByTarget.of(buffer, typeOf, fileOf));
        for (int type = 0; type < sort.types; type++) {
            sort.gather(type);
        }
        return sort.dependencies();
    }

    /** Edges are written back over those already read, which are never fewer. */
    private void gather(int from) {
        int end = firstFrom[from + 1];
        for (int start = firstFrom[from]; start < end; ) {
            int next = start + 1;
            while (next < end && to[next] == to[start]) {
                next++;
            }
            addPair(from, to[start]);
            addEdges(start, next);
            start = next;
        }
    }

    private void addPair(int from, int to) {
        if (pairCount == source.length) {
            grow();
        }
        source[pairCount] = from;
        target[pairCount] = to;
        firstEdge[pairCount++] = edgeCount;
    }

    private void grow() {
        int length = source.length * 2;
        source = Arrays.copyOf(source, length);
        target = Arrays.copyOf(target, length);
        firstEdge = Arrays.copyOf(firstEdge, length);
    }

    private void addEdges(int start, int end) {
        sort(start, end);
        for (int i = start; i < end; i++) {
            if (i == start || !Edge.samePlace(edges[i], edges[edgeCount - 1])) {
                edges[edgeCount++] = edges[i];
            }
        }
    }

    private void sort(int start, int end) {
        if (end - start > SHORT) {
            Arrays.sort(edges, start, end);
            return;
        }
        for (int i = start + 1; i < end; i++) {
            long edge = edges[i];
            int hole = i;
            for (; hole > start && edges[hole - 1] > edge; hole--) {
                edges[hole] = edges[hole - 1];
            }
            edges[hole] = edge;
        }
    }

    private Dependencies dependencies() {
        int[] first = Arrays.copyOf(firstEdge, pairCount + 1);
        first[pairCount] = edgeCount;
        Digraph pairs = new Digraph(types, Arrays.copyOf(source, pairCount), Arrays.copyOf(target, pairCount));
        return new Dependencies(pairs, first, edges.length == edgeCount ? edges : Arrays.copyOf(edges, edgeCount));
    }
}
