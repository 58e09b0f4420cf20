package dev.ashlar.analyzer.proposal;

/**
 * A number of modules at which joining pauses.
 *
 * @param modules how many modules there are then
 * @param chosen whether it is the number of the proposal
 */
public record Plateau(int modules, boolean chosen) {}
