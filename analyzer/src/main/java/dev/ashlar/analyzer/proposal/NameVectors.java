package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What names and identifiers say; nothing where these are not to be looked at.
 *
 * @param leading by subject a number for the first word of its name; -1 for none
 */
record NameVectors(TermVectors phrases, TermVectors stems, TermVectors identifiers, int[] leading) {
    private static final double COMMON = .08;

    static NameVectors of(Evidence evidence, Links links, boolean allowed) {
        if (!allowed) {
            int subjects = evidence.subjects().size();
            TermVectors nothing = TermVectors.inverseFrequency(Terms.none(subjects), 1);
            int[] none = new int[subjects];
            Arrays.fill(none, -1);
            return new NameVectors(nothing, nothing, nothing, none);
        }
        return new NameVectors(
                NameTerms.phrases(evidence),
                NameTerms.stems(evidence, links),
                TermVectors.inverseFrequency(evidence.identifiers(), COMMON),
                leading(evidence.subjects()));
    }

    private static int[] leading(List<Subject> subjects) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> leading = new ArrayList<>();
        for (Subject subject : subjects) {
            List<String> words = Words.of(subject.simpleName());
            leading.add(words.isEmpty() ? -1 : numbers.computeIfAbsent(words.get(0), any -> numbers.size()));
        }
        return leading.stream().mapToInt(each -> each).toArray();
    }
}
