package dev.ashlar.analyzer.price;

import dev.ashlar.rules.violation.Cycle;

/**
 * Modules that depend on each other in a circle, and what had to go so that they do not.
 *
 * @param cycle tells whether the cut is the smallest one for sure, or how it was found
 * @param cut all pairs of types of the dependencies in the cycle's removal
 */
public record CyclePrice(Cycle cycle, CrossingPairs cut) {}
