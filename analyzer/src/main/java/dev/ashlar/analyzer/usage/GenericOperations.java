package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.persistence.GenericAccess;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.resolution.MemberUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What methods of generic data access types do to the table of the entity that is their type argument. A method does what it hands its
 * type parameter to; one of a supertype does what those of its subtypes do.
 */
final class GenericOperations {
    private final TableCarriers carriers;
    private final Map<String, List<GenericAccess>> libraries = new HashMap<>();

    /** By method with its type: the methods with their types that it hands its type parameter on to. */
    private final Map<String, Set<String>> forwards = new HashMap<>();

    private final Map<String, Set<Operation>> known = new HashMap<>();

    GenericOperations(
            DependencyGraph graph, TableCarriers carriers, List<GenericAccess> generics, List<MemberUse> members) {
        this.carriers = carriers;
        generics.forEach(generic -> libraries
                .computeIfAbsent(generic.type(), any -> new ArrayList<>(1))
                .add(generic));
        for (MemberUse use : members) {
            if (use.kind() == MemberUse.Kind.FORWARDS) {
                int sign = use.member().indexOf('>');
                add(
                        graph,
                        use.target(),
                        use.member().substring(0, sign),
                        use.member().substring(sign + 1));
            }
        }
    }

    private void add(DependencyGraph graph, int type, String method, String callee) {
        for (int each : carriers.withSupertypes(type)) {
            forwards.computeIfAbsent(graph.types().qualifiedName(each) + "." + method, any -> new HashSet<>())
                    .add(callee);
        }
    }

    /** @param callee a method with its type */
    Set<Operation> of(String callee) {
        return known.computeIfAbsent(callee, this::find);
    }

    private Set<Operation> find(String start) {
        Set<Operation> found = EnumSet.noneOf(Operation.class);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String callee = open.remove();
            if (seen.add(callee)) {
                found.addAll(EntityOperations.of(callee));
                found.addAll(inherited(callee));
                open.addAll(forwards.getOrDefault(callee, Set.of()));
            }
        }
        return found;
    }

    private Set<Operation> inherited(String callee) {
        int dot = callee.lastIndexOf('.');
        Set<Operation> found = EnumSet.noneOf(Operation.class);
        libraries
                .getOrDefault(callee.substring(0, dot), List.of())
                .forEach(generic -> found.addAll(generic.operations(callee.substring(dot + 1))));
        return found;
    }
}
