package dev.ashlar.analyzer.question;

/**
 * One step of a path: one type, package or module depends on another.
 *
 * @param typePairs how many pairs of types make up the step; 1 between types
 * @param lines how many lines of evidence they have together
 * @param example the first of these pairs, with its first line of evidence
 */
public record Step(Part from, Part to, int typePairs, int lines, TypePair example) {}
