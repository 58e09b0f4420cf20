package dev.ashlar.analyzer.movable;

/**
 * On which side of what stays behind a module comes out. A module that is cut from the middle of a build module would
 * have it below and above itself, and no build tool builds a circle: what moves is either used by what stays, or uses
 * it.
 */
public enum Side {
    /** What stays may use what moves: nothing that moves may use anything that stays. */
    BELOW,
    /** What moves may use what stays: nothing that stays may use anything that moves. */
    ABOVE;

    /** Of the two ends of a reference the one that can only move if the other does. */
    int moving(int from, int to) {
        return this == BELOW ? from : to;
    }

    /** Of the two ends of a reference the one without which the other cannot move. */
    int needed(int from, int to) {
        return this == BELOW ? to : from;
    }
}
