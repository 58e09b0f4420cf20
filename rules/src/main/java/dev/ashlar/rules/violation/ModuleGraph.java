package dev.ashlar.rules.violation;

import dev.ashlar.rules.cycle.FeedbackArcs;
import dev.ashlar.rules.cycle.StronglyConnectedComponents;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Modules, and what binds them. */
final class ModuleGraph {
    private final List<Bundle> bundles;
    /** Of those modules only that are bound to another; sorted. */
    private final List<String> names;

    ModuleGraph(List<Bundle> bundles) {
        this.bundles = bundles;
        this.names = bundles.stream()
                .flatMap(bundle -> Stream.of(bundle.from().name(), bundle.to().name()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Sorted by their members. */
    List<Cycle> cycles() {
        return StronglyConnectedComponents.of(names.size(), ends(bundles, this::from), ends(bundles, this::to)).stream()
                .filter(component -> component.length > 1)
                .map(this::cycle)
                .sorted(Comparator.comparing(Cycle::key))
                .toList();
    }

    private Cycle cycle(int[] component) {
        List<Bundle> inside = bundles.stream()
                .filter(bundle -> Arrays.binarySearch(component, from(bundle)) >= 0
                        && Arrays.binarySearch(component, to(bundle)) >= 0)
                .toList();
        FeedbackArcs feedback = FeedbackArcs.of(
                component.length,
                ends(inside, bundle -> Arrays.binarySearch(component, from(bundle))),
                ends(inside, bundle -> Arrays.binarySearch(component, to(bundle))),
                inside.stream().mapToLong(bundle -> bundle.pairs().size()).toArray());
        List<ModuleDependency> removed = Arrays.stream(feedback.arcs())
                .mapToObj(inside::get)
                .map(ModuleDependency::of)
                .toList();
        List<String> members = Arrays.stream(component).mapToObj(names::get).toList();
        return new Cycle(members, new Removal(removed, feedback.exact()));
    }

    private int from(Bundle bundle) {
        return number(bundle.from().name());
    }

    private int to(Bundle bundle) {
        return number(bundle.to().name());
    }

    private int number(String name) {
        return Collections.binarySearch(names, name);
    }

    private static int[] ends(List<Bundle> bundles, ToIntFunction<Bundle> end) {
        return bundles.stream().mapToInt(end).toArray();
    }
}
