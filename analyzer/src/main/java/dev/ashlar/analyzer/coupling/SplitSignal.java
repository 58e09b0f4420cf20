package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much consumers share of the fields of a model that they use by name. Calibrated on mall, where 9 of 22 shared models are
 * split candidates.
 *
 * @param coverage mean share of the fields that a consumer uses, 0 to 1
 * @param overlap mean similarity of the field sets of two consumers (P. Jaccard 1901), 0 to 1
 */
public record SplitSignal(double coverage, double overlap) {
    private static final int FIELDS = 8;
    private static final double COVERAGE = .55;
    private static final double OVERLAP = .45;

    /** Empty where fewer than two consumers use a field by name. */
    static Optional<SplitSignal> of(ModelType model, List<ModelUse> uses) {
        List<Set<String>> used = uses.stream()
                .<Set<String>>map(ModelUse::fields)
                .filter(fields -> !fields.isEmpty())
                .toList();
        if (used.size() < 2) {
            return Optional.empty();
        }
        double coverage = used.stream().mapToInt(Set::size).average().orElse(0)
                / Math.max(1, model.fields().size());
        return Optional.of(new SplitSignal(coverage, meanOverlap(used)));
    }

    private static double meanOverlap(List<Set<String>> sets) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                sum += similarity(sets.get(i), sets.get(j));
                pairs++;
            }
        }
        return sum / pairs;
    }

    static double similarity(Set<?> one, Set<?> other) {
        Set<Object> common = new TreeSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    /** Whether the consumers would be better off with a view of their own. */
    boolean suggestsSplit(ModelType model) {
        return model.fields().size() >= FIELDS && coverage <= COVERAGE && overlap <= OVERLAP;
    }
}
