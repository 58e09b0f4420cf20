package dev.ashlar.analyzer.graph;

import java.util.Arrays;

/**
 * Brings edges into the order of the graph: a counting sort by the type they come from, then a sort of the edges of each such
 * type by target and place; edges that differ only in their tier become one. The order in which they were added is forgotten.
 */
final class DependencySort {
    private final int types;
    private final int[] offsets;
    private final int[] to;
    private final long[] edges;

    private int pairCount;
    private int edgeCount;
    private int[] source = new int[1024];
    private int[] target = new int[1024];
    private int[] firstEdge = new int[1024];

    private DependencySort(int types, int[] offsets) {
        this.types = types;
        this.offsets = offsets;
        this.to = new int[offsets[types]];
        this.edges = new long[offsets[types]];
    }

    /**
     * Sorts and empties the buffer.
     *
     * @param typeOf the number in the graph for each number in the buffer; the same for {@code fileOf}
     */
    static Dependencies sort(EdgeBuffer buffer, int[] typeOf, int[] fileOf) {
        DependencySort sort = new DependencySort(typeOf.length, offsets(buffer, typeOf));
        sort.scatter(buffer, typeOf, fileOf);
        for (int type = 0; type < sort.types; type++) {
            sort.gather(type);
        }
        return sort.dependencies();
    }

    private static int[] offsets(EdgeBuffer buffer, int[] typeOf) {
        int[] offsets = new int[typeOf.length + 1];
        for (int i = 0; i < buffer.size(); i++) {
            offsets[typeOf[buffer.from(i)] + 1]++;
        }
        for (int type = 0; type < typeOf.length; type++) {
            offsets[type + 1] += offsets[type];
        }
        return offsets;
    }

    private void scatter(EdgeBuffer buffer, int[] typeOf, int[] fileOf) {
        int[] next = offsets.clone();
        for (int i = 0; i < buffer.size(); i++) {
            int slot = next[typeOf[buffer.from(i)]]++;
            long edge = buffer.edge(i);
            to[slot] = typeOf[buffer.to(i)];
            edges[slot] = Edge.withFile(edge, fileOf[Edge.file(edge)]);
            buffer.release(i);
        }
    }

    /** Sorts the edges of one type; they are written back over those already read, which are never fewer. */
    private void gather(int from) {
        int start = offsets[from];
        int count = offsets[from + 1] - start;
        long[] byTarget = new long[count];
        for (int i = 0; i < count; i++) {
            byTarget[i] = (long) to[start + i] << 32 | i;
        }
        Arrays.sort(byTarget);
        long[] sorted = new long[count];
        Arrays.setAll(sorted, i -> edges[start + (int) byTarget[i]]);
        for (int i = 0; i < count; ) {
            int end = endOfRun(byTarget, i);
            addPair(from, (int) (byTarget[i] >>> 32));
            addEdges(sorted, i, end);
            i = end;
        }
    }

    private static int endOfRun(long[] byTarget, int start) {
        int end = start + 1;
        while (end < byTarget.length && byTarget[end] >>> 32 == byTarget[start] >>> 32) {
            end++;
        }
        return end;
    }

    private void addPair(int from, int target) {
        if (pairCount == source.length) {
            grow();
        }
        this.source[pairCount] = from;
        this.target[pairCount] = target;
        this.firstEdge[pairCount++] = edgeCount;
    }

    private void grow() {
        int length = source.length * 2;
        source = Arrays.copyOf(source, length);
        target = Arrays.copyOf(target, length);
        firstEdge = Arrays.copyOf(firstEdge, length);
    }

    private void addEdges(long[] sorted, int start, int end) {
        Arrays.sort(sorted, start, end);
        for (int i = start; i < end; i++) {
            if (i == start || !Edge.samePlace(sorted[i], sorted[i - 1])) {
                edges[edgeCount++] = sorted[i];
            }
        }
    }

    private Dependencies dependencies() {
        int[] first = Arrays.copyOf(firstEdge, pairCount + 1);
        first[pairCount] = edgeCount;
        Digraph pairs = new Digraph(types, Arrays.copyOf(source, pairCount), Arrays.copyOf(target, pairCount));
        return new Dependencies(pairs, first, edges.length == edgeCount ? edges : Arrays.copyOf(edges, edgeCount));
    }
}
