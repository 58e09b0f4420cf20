package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Types that move with a model because a generator wrote them, or writes code for them: MyBatis Generator's {@code OrderExample} and
 * {@code OrderMapper}, MapStruct's mappers with their implementations, the interfaces and outer classes of protobuf messages.
 */
final class Companions {
    private final DependencyGraph graph;
    private final Map<String, List<Integer>> byModelName = new HashMap<>();
    private final Set<Integer> messages = new HashSet<>();
    private final Set<Integer> outerClasses = new HashSet<>();

    private Companions(DependencyGraph graph) {
        this.graph = graph;
    }

    static Companions of(List<BuildModule> modules, List<LocatedFacts> files, DependencyGraph graph) {
        Companions companions = new Companions(graph);
        for (LocatedFacts file : files) {
            for (TypeFacts type : file.facts().types()) {
                if (type.enclosing() < 0) {
                    companions.add(modules.get(file.module()).name(), file, type);
                }
            }
        }
        return companions;
    }

    private void add(String module, LocatedFacts file, TypeFacts type) {
        String model = GeneratedFor.model(type, file.facts());
        boolean isMessage = Protobuf.isMessage(type);
        boolean isOuterClass = Protobuf.isOuterClass(type) && !Protobuf.holdsMessages(file.facts(), type);
        int number = !model.isEmpty() || isMessage || isOuterClass
                ? graph.find(module, file.facts().qualified(type))
                : -1;
        if (number < 0) {
            return;
        }
        if (isMessage) {
            messages.add(number);
        } else if (isOuterClass) {
            outerClasses.add(number);
        } else {
            byModelName
                    .computeIfAbsent(module + ":" + model, any -> new ArrayList<>(2))
                    .add(number);
        }
    }

    /**
     * The generated types of a model: of its module, with its name, and referring to it (or to its example class); of a message what it
     * refers to, the outer class if no other message needs it.
     */
    List<Integer> of(int type, String name) {
        String key = graph.modules().get(graph.types().module(type)) + ":" + name;
        List<Integer> named = byModelName.getOrDefault(key, List.of());
        Stream<Integer> byName =
                named.stream().filter(companion -> companion != type && refersToAny(companion, type, named));
        Stream<Integer> outer = messages.contains(type)
                ? outerClasses.stream().filter(each -> isOnlyMessageOf(type, each))
                : Stream.empty();
        return Stream.concat(byName, outer).sorted().toList();
    }

    private boolean refersToAny(int companion, int type, List<Integer> named) {
        // an example class knows fields by name only, its mapper knows both; a message implements its interface
        return refers(companion, type)
                || messages.contains(type) && refers(type, companion)
                || named.stream().anyMatch(other -> refers(other, type) && refers(other, companion));
    }

    private boolean isOnlyMessageOf(int message, int outerClass) {
        Digraph pairs = graph.dependencies().pairs();
        Set<Integer> users = new HashSet<>();
        for (int pair : pairs.incoming(outerClass)) {
            int user = graph.types().topLevel(pairs.source(pair));
            if (messages.contains(user)) {
                users.add(user);
            }
        }
        return users.equals(Set.of(message))
                && graph.types().module(message) == graph.types().module(outerClass);
    }

    private boolean refers(int from, int to) {
        return graph.dependencies().pairs().find(from, to) >= 0;
    }
}
