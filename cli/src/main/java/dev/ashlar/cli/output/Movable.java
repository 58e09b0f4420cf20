package dev.ashlar.cli.output;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.movable.Assignment;
import dev.ashlar.analyzer.movable.MovableSets;
import dev.ashlar.analyzer.movable.RootBlockers;
import dev.ashlar.analyzer.movable.Side;

/**
 * What of a module could move today, and what holds the rest back.
 *
 * @param graph that the files and edges are of
 */
record Movable(DependencyGraph graph, RootBlockers blockers) {
    /** How many pairs of files may be parted: more are no few references that a team cuts in a week. */
    private static final int MOST = 8;

    static Movable of(DependencyGraph graph, PricedMap map, String module) {
        MovableSets sets = MovableSets.of(graph, Assignment.of(graph, map.file()));
        return new Movable(graph, sets.blockers(map.number(module), MOST));
    }

    String file(int file) {
        return graph.files().path(file);
    }

    /** Whether it comes out so that the rest may use it. */
    boolean isBelow() {
        return blockers.today().side() == Side.BELOW;
    }

    /** How many files the module has, those that it shares with other modules left out. */
    int files() {
        return blockers.today().files().size()
                + blockers.today().staying().size()
                + blockers.today().apart().size();
    }
}
