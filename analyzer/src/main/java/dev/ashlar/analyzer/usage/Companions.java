package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Types that a generator wrote for a model, told by their shape and name: MyBatis Generator's {@code OrderExample} and
 * {@code OrderMapper}, MapStruct's mappers, the builders and interfaces of protobuf messages.
 */
final class Companions {
    /** Methods of a generated MyBatis mapper; two of them make one. */
    private static final Set<String> OF_GENERATED_MAPPERS = Set.of(
            "insertSelective",
            "selectByPrimaryKey",
            "updateByPrimaryKey",
            "updateByPrimaryKeySelective",
            "deleteByPrimaryKey",
            "selectByExample",
            "countByExample");

    private final DependencyGraph graph;
    private final Map<String, List<Integer>> byModelName;

    private Companions(DependencyGraph graph, Map<String, List<Integer>> byModelName) {
        this.graph = graph;
        this.byModelName = byModelName;
    }

    static Companions of(List<BuildModule> modules, List<LocatedFacts> files, DependencyGraph graph) {
        Map<String, List<Integer>> byModelName = new HashMap<>();
        for (LocatedFacts file : files) {
            String module = modules.get(file.module()).name();
            for (TypeFacts type : file.facts().types()) {
                String model = type.enclosing() < 0 ? modelOf(type) : "";
                int number =
                        model.isEmpty() ? -1 : graph.find(module, file.facts().qualified(type));
                if (number >= 0) {
                    byModelName
                            .computeIfAbsent(module + ":" + model, any -> new ArrayList<>(2))
                            .add(number);
                }
            }
        }
        return new Companions(graph, byModelName);
    }

    /** The simple name of the model that the type seems to be generated for; empty if none. */
    private static String modelOf(TypeFacts type) {
        if (type.name().endsWith("Example") && declares(type, "createCriteria")) {
            return without(type.name(), "Example");
        }
        boolean isMapper = type.kind() == TypeKind.INTERFACE && type.name().endsWith("Mapper");
        if (isMapper && generatedMethods(type) >= 2) {
            return without(type.name(), "Mapper");
        }
        boolean isMessagePart = type.name().endsWith("OrBuilder") && type.kind() == TypeKind.INTERFACE;
        return isMessagePart ? without(type.name(), "OrBuilder") : "";
    }

    private static boolean declares(TypeFacts type, String method) {
        return type.methods().stream().anyMatch(declared -> declared.name().equals(method));
    }

    private static long generatedMethods(TypeFacts type) {
        return type.methods().stream()
                .map(MethodFacts::name)
                .filter(OF_GENERATED_MAPPERS::contains)
                .distinct()
                .count();
    }

    private static String without(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }

    /** The generated types of a model: of its module, with its name, and referring to it (or to its example class). */
    List<Integer> of(int type, String name) {
        String key = graph.modules().get(graph.types().module(type)) + ":" + name;
        List<Integer> named = byModelName.getOrDefault(key, List.of());
        return named.stream()
                .filter(companion -> companion != type && refersToAny(companion, type, named))
                .sorted()
                .toList();
    }

    private boolean refersToAny(int companion, int type, List<Integer> named) {
        // an example class knows fields by name only, its mapper knows both
        return refers(companion, type)
                || named.stream().anyMatch(other -> refers(other, type) && refers(other, companion));
    }

    private boolean refers(int from, int to) {
        return graph.dependencies().pairs().find(from, to) >= 0;
    }
}
