package dev.ashlar.analyzer.price;

/**
 * What binds a module to another one, in one direction.
 *
 * @param module the other one
 * @param pairs how many pairs of types
 * @param references how many references these have
 * @param broken how many of the pairs break a rule
 */
public record Neighbour(String module, int pairs, int references, int broken) {}
