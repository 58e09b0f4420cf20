package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Uses;

/** Each subject by what it uses, or by its users; rarely used types count more. The subject itself is among them. */
final class UseVectors {
    private UseVectors() {}

    /**
     * @param uses what stands in the rows
     * @param reversed the same the other way round, which tells how rare a term is
     */
    static TermVectors of(Uses uses, Uses reversed) {
        int subjects = uses.subjects();
        int[][] terms = new int[subjects][];
        float[][] weights = new float[subjects][];
        for (int subject = 0; subject < subjects; subject++) {
            int begin = uses.firstArc(subject);
            int count = uses.firstArc(subject + 1) - begin;
            terms[subject] = new int[count + 1];
            weights[subject] = new float[count + 1];
            int size = 0;
            boolean self = false;
            for (int arc = begin; arc < begin + count; arc++) {
                if (!self && uses.target(arc) > subject) {
                    size = add(terms, weights, subject, size, subject, rarity(reversed, subject));
                    self = true;
                }
                double weight = Math.sqrt(uses.strength(arc)) * rarity(reversed, uses.target(arc));
                size = add(terms, weights, subject, size, uses.target(arc), weight);
            }
            if (!self) {
                add(terms, weights, subject, size, subject, rarity(reversed, subject));
            }
        }
        return new TermVectors(subjects, terms, weights);
    }

    private static int add(int[][] terms, float[][] weights, int row, int place, int term, double weight) {
        terms[row][place] = term;
        weights[row][place] = (float) weight;
        return place + 1;
    }

    private static double rarity(Uses reversed, int subject) {
        int fan = reversed.firstArc(subject + 1) - reversed.firstArc(subject);
        return Math.log((reversed.subjects() + 1) / (fan + 1.5));
    }
}
