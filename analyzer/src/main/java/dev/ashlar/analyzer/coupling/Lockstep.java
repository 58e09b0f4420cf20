package dev.ashlar.analyzer.coupling;

/**
 * How much two consumers hang on the same models.
 *
 * @param one index of the unit, below {@code other}
 * @param common models that both reach
 * @param similarity share of these among the models that one of them reaches, 0 to 1 (P. Jaccard 1901)
 */
public record Lockstep(int one, int other, int common, double similarity) {}
