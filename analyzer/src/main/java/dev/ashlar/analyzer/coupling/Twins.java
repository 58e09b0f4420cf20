package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Models of one simple name in several modules: copies, which is the healthy state of data that crosses a wire.
 *
 * @param name the simple name
 * @param models indexes of the copies, sorted
 * @param drift distinct field sets per copy: 1/copies if all are alike, 1 if no two are
 */
public record Twins(String name, List<Integer> models, double drift) {
    private static final double ALIKE = .6;

    public Twins {
        models = List.copyOf(models);
    }

    /** All groups, by name; types without fields are no copies of anything. */
    static List<Twins> in(ModelTypes types) {
        Map<String, List<Integer>> byName = new TreeMap<>();
        IntStream.range(0, types.all().size())
                .filter(i -> !types.all().get(i).fields().isEmpty())
                .forEach(i -> byName.computeIfAbsent(types.all().get(i).simpleName(), any -> new ArrayList<>())
                        .add(i));
        List<Twins> result = new ArrayList<>();
        byName.forEach((name, indexes) -> {
            List<ModelType> copies = indexes.stream().map(types.all()::get).toList();
            if (copies.stream().map(ModelType::module).distinct().count() >= 2) {
                Set<Set<String>> fieldSets = new HashSet<>();
                copies.forEach(copy -> fieldSets.add(new HashSet<>(copy.fields())));
                result.add(new Twins(name, indexes, (double) fieldSets.size() / copies.size()));
            }
        });
        return result;
    }

    /** Whether one is a copy of the other: by name and most of the fields. */
    static boolean areCopies(ModelType one, ModelType other) {
        Set<String> common = new HashSet<>(one.fields());
        common.retainAll(other.fields());
        int smaller = Math.min(one.fields().size(), other.fields().size());
        return one.simpleName().equals(other.simpleName())
                && smaller > 0
                && common.size()
                        >= ALIKE * Math.max(one.fields().size(), other.fields().size());
    }
}
