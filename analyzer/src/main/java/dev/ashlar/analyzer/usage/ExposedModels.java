package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.resolution.MemberUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the models that leave through signatures which others call: those named there, what these are subtypes of, and what these
 * hold in fields.
 */
final class ExposedModels {
    /** Takes each model that leaves: its index, the type with the signature, the place. */
    interface Sink {
        /** A model leaves. */
        void escaped(int model, int from, Escape escape);
    }

    private final DependencyGraph graph;
    private final ModelTypes models;

    ExposedModels(DependencyGraph graph, ModelTypes models) {
        this.graph = graph;
        this.models = models;
    }

    void spread(List<MemberUse> members, Sink sink) {
        for (MemberUse use : members) {
            if (use.kind() == MemberUse.Kind.EXPOSES) {
                Place place = new Place(graph.files().path(use.file()), use.line());
                Escape escape = new Escape("signature of @" + use.member(), use.argument() >= 0, place);
                for (int type : heldBy(use.target())) {
                    int model = models.indexOf(graph.types().topLevel(type));
                    if (model >= 0) {
                        sink.escaped(model, use.from(), escape);
                    }
                }
            }
        }
    }

    private Set<Integer> heldBy(int start) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int type = open.remove();
            if (!graph.types().isExternal(type) && reached.add(type)) {
                addHeld(type, open);
            }
        }
        return reached;
    }

    private void addHeld(int type, Deque<Integer> open) {
        Digraph pairs = graph.dependencies().pairs();
        boolean isModel = models.indexOf(graph.types().topLevel(type)) >= 0;
        for (int pair = pairs.firstArc(type); pair < pairs.firstArc(type + 1); pair++) {
            if (holds(pair, isModel)) {
                open.add(pairs.target(pair));
            }
        }
    }

    /** Type arguments count in models only, whose methods hardly have any besides those of fields. */
    private boolean holds(int pair, boolean isModel) {
        Dependencies dependencies = graph.dependencies();
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            UseKind kind = dependencies.kind(edge);
            if (kind == UseKind.EXTENDS || isModel && (kind == UseKind.FIELD || kind == UseKind.TYPE_ARGUMENT)) {
                return true;
            }
        }
        return false;
    }
}
