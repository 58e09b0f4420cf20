package dev.ashlar.analyzer.graph;

/** All that an algorithm needs to know of a directed graph whose nodes are the numbers from 0. */
@FunctionalInterface
public interface Successors {
    /**
     * The nodes that {@code node} points at, in an order that is always the same; the caller may keep and change the
     * array.
     */
    int[] of(int node);
}
