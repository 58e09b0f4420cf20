package dev.ashlar.benchmarks.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The differences of one class. */
record DifferenceGroup(String name, List<Difference> differences) {

    private static final Comparator<DifferenceGroup> LARGEST_FIRST = Comparator.<DifferenceGroup>comparingInt(
                    group -> -group.differences().size())
            .thenComparing(DifferenceGroup::name);

    /** Groups them, the largest group first. */
    static List<DifferenceGroup> of(List<Difference> differences) {
        return differences.stream()
                .collect(Collectors.groupingBy(Difference::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new DifferenceGroup(entry.getKey(), entry.getValue()))
                .sorted(LARGEST_FIRST)
                .toList();
    }
}
