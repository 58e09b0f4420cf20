package dev.ashlar.analyzer.coupling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much two consumers hang on the same models.
 *
 * @param one index of the unit, below {@code other}
 * @param common models that both reach
 * @param similarity share of these among the models that one of them reaches, 0 to 1 (P. Jaccard 1901)
 */
public record Lockstep(int one, int other, int common, double similarity) {
    /** The pairs of consumers with a model in common, the most similar first. */
    static List<Lockstep> pairs(List<SharedModel> models, Set<Integer> consumers) {
        Map<Integer, SortedSet<Integer>> reach = new TreeMap<>();
        consumers.forEach(consumer -> reach.put(consumer, new TreeSet<>()));
        models.forEach(model -> model.reach()
                .forEach(consumer ->
                        reach.computeIfAbsent(consumer, any -> new TreeSet<>()).add(model.model())));
        List<Lockstep> pairs = new ArrayList<>();
        reach.forEach((one, models1) -> reach.forEach((other, models2) -> {
            SortedSet<Integer> common = new TreeSet<>(models1);
            common.retainAll(models2);
            if (one < other && !common.isEmpty()) {
                pairs.add(new Lockstep(one, other, common.size(), SplitSignal.similarity(models1, models2)));
            }
        }));
        pairs.sort(Comparator.comparing((Lockstep pair) -> -pair.similarity())
                .thenComparing(Lockstep::one)
                .thenComparing(Lockstep::other));
        return pairs;
    }
}
