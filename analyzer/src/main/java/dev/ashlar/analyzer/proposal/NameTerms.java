package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What names of types say. */
final class NameTerms {
    private static final int LEADING = 3;
    private static final double SMOOTHING = 2;
    private static final float BASE = 1e-4f;

    private NameTerms() {}

    /** Words, pairs of neighbouring words, and how the name begins, weighed by inverse document frequency. */
    static TermVectors phrases(Evidence evidence) {
        List<Collection<String>> phrases = new ArrayList<>();
        for (Subject subject : evidence.subjects()) {
            phrases.add(phrases(Words.of(subject.simpleName())));
        }
        return TermVectors.inverseFrequency(Terms.of(phrases), .05);
    }

    private static Collection<String> phrases(List<String> words) {
        List<String> phrases = new ArrayList<>(words);
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size()) {
                phrases.add(words.get(i) + " " + words.get(i + 1));
            }
            if (i < LEADING) {
                phrases.add(beginning.append('^').append(words.get(i)).toString());
            }
        }
        return phrases;
    }

    /**
     * The words of names, weighed by inverse document frequency and by how much of the coupling of their bearers stays among the bearers,
     * beyond what chance gives. Words of layers (service, impl) show themselves: their bearers hardly depend on each other.
     */
    static TermVectors stems(Evidence evidence, Links links) {
        Terms words = words(evidence);
        int[] bearers = words.bearers();
        double[] inside = new double[bearers.length];
        double[] all = new double[bearers.length];
        for (int link = 0; link < links.size(); link++) {
            if (links.isUse(link)) {
                count(words.rows()[links.one(link)], words.rows()[links.other(link)], links.weight(link), inside, all);
            }
        }
        int subjects = evidence.subjects().size();
        float[] weight = new float[bearers.length];
        for (int word = 0; word < weight.length; word++) {
            double chance = bearers[word] / (double) subjects;
            double lift = Math.max(0, inside[word] / (all[word] + SMOOTHING) - chance);
            weight[word] = bearers[word] < 2 ? 0 : (float) (-Math.log(chance) * lift) + BASE;
        }
        return TermVectors.weighted(words, weight);
    }

    static Terms words(Evidence evidence) {
        return Terms.of(evidence.subjects().stream()
                .map(subject -> Words.of(subject.simpleName()))
                .collect(Collectors.toList()));
    }

    private static void count(int[] one, int[] other, double weight, double[] inside, double[] all) {
        for (int word : one) {
            all[word] += weight;
        }
        int next = 0;
        for (int word : other) {
            while (next < one.length && one[next] < word) {
                next++;
            }
            if (next < one.length && one[next] == word) {
                inside[word] += weight;
            } else {
                all[word] += weight;
            }
        }
    }
}
