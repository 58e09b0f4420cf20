package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;

/**
 * Which type depends on which, and where. A <em>pair</em> is a dependency of one type on another, an arc of
 * {@link #pairs()}; its <em>edges</em> are the evidence. Edges are numbered from 0 by pair, then kind, line and file.
 */
public final class Dependencies {
    private final Digraph pairs;
    private final int[] firstEdge;
    private final long[] edges;

    /** Takes the arrays over; {@code firstEdge} has one more entry than there are pairs. */
    Dependencies(Digraph pairs, int[] firstEdge, long[] edges) {
        this.pairs = pairs;
        this.firstEdge = firstEdge;
        this.edges = edges;
    }

    /** The pairs; its nodes are all types, external ones included. */
    public Digraph pairs() {
        return pairs;
    }

    /** The number of edges. */
    public int edges() {
        return edges.length;
    }

    /**
     * The first edge of the pair; those up to {@code firstEdge(pair + 1)}, exclusive, belong to it too. Never empty.
     */
    public int firstEdge(int pair) {
        return firstEdge[pair];
    }

    /** The number of edges of the pair, at least 1. */
    public int edges(int pair) {
        return firstEdge[pair + 1] - firstEdge[pair];
    }

    /** How the place uses the type. */
    public UseKind kind(int edge) {
        return Edge.kind(edges[edge]);
    }

    /** How sure the edge is. */
    public Tier tier(int edge) {
        return Edge.tier(edges[edge]);
    }

    /** The number of the file in {@link DependencyGraph#files()}. */
    public int file(int edge) {
        return Edge.file(edges[edge]);
    }

    /** The line in the file, from 1. */
    public int line(int edge) {
        return Edge.line(edges[edge]);
    }
}
