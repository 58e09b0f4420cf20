package dev.ashlar.analyzer.proposal;

/**
 * One thing that speaks for a placement.
 *
 * @param text a clause that says it in words: {@code 7 of its 9 uses stay inside}
 * @param strength how much, from 0 to 1; comparable within one placement
 */
public record Reason(EvidenceKind kind, String text, double strength) {}
