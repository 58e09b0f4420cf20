package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.SourceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Bundles dependencies by their modules. Types become numbers on the way, and a dependency a pair of numbers, so that of hundreds of thousands
 * only the names of the types have to be sorted.
 */
final class Bundles {
    private static final int NO_MEMBER = -1;

    /** By name, so that numbers do not depend on the order of the file. */
    private final List<ModuleSpec> modules;

    private final List<String> names;
    private final ModuleMap map;
    private final Map<SourceType, Integer> numbers = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final PairBuffer links = new PairBuffer();

    private Bundles(ModulesFile file) {
        this.modules = file.modules().stream()
                .sorted(Comparator.comparing(ModuleSpec::name))
                .toList();
        this.names = modules.stream().map(ModuleSpec::name).toList();
        this.map = ModuleMap.of(file);
    }

    /** Sorted by the names of the modules. Dependencies within a module, and those of types that belong to none, are left out. */
    static List<Bundle> of(ModulesFile file, Iterable<TypeDependency> dependencies) {
        Bundles bundles = new Bundles(file);
        dependencies.forEach(bundles::add);
        return bundles.sorted();
    }

    private void add(TypeDependency dependency) {
        int from = number(dependency.from());
        int to = number(dependency.to());
        if (from != NO_MEMBER
                && to != NO_MEMBER
                && members.get(from).module() != members.get(to).module()) {
            links.add(from, to);
        }
    }

    private int number(SourceType type) {
        return numbers.computeIfAbsent(type, this::newNumber);
    }

    private int newNumber(SourceType type) {
        return map.moduleOf(type)
                .map(module -> {
                    members.add(new Member(Collections.binarySearch(names, module.name()), type.name()));
                    return members.size() - 1;
                })
                .orElse(NO_MEMBER);
    }

    private List<Bundle> sorted() {
        List<Member> ranked = members.stream().distinct().sorted().toList();
        Map<Member, Integer> rank = new HashMap<>();
        ranked.forEach(member -> rank.put(member, rank.size()));
        int[] rankOf = members.stream()
                .mapToInt(member -> rank.getOrDefault(member, NO_MEMBER))
                .toArray();
        Map<Long, List<TypePair>> pairs = new TreeMap<>();
        links.forEachSorted(
                rankOf,
                (from, to) -> pairs.computeIfAbsent(
                                PairBuffer.pack(
                                        ranked.get(from).module(),
                                        ranked.get(to).module()),
                                key -> new ArrayList<>())
                        .add(new TypePair(
                                ranked.get(from).type(), ranked.get(to).type())));
        List<Bundle> bundles = new ArrayList<>();
        pairs.forEach((ends, found) -> bundles.add(
                new Bundle(modules.get(PairBuffer.first(ends)), modules.get(PairBuffer.second(ends)), found)));
        return bundles;
    }
}
