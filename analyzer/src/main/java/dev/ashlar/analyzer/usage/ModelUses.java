package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.resolution.MemberUse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up edges and uses of members to what each unit does with each model type. */
final class ModelUses {
    private record Pair(int model, int unit) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byModel = Integer.compare(model, other.model);
            return byModel != 0 ? byModel : Integer.compare(unit, other.unit);
        }
    }

    private final DependencyGraph graph;
    private final Units units;
    private final ModelTypes models;
    private final SortedMap<Pair, ModelUseBuilder> uses = new TreeMap<>();

    private ModelUses(DependencyGraph graph, Units units, ModelTypes models) {
        this.graph = graph;
        this.units = units;
        this.models = models;
    }

    /** Sorted by model, then unit; what the model and its generated types do with each other is left out. */
    static List<ModelUse> of(DependencyGraph graph, Units units, ModelTypes models, List<MemberUse> members) {
        ModelUses uses = new ModelUses(graph, units, models);
        for (int i = 0; i < models.all().size(); i++) {
            uses.readEdges(i, models.all().get(i).type());
            for (int companion : models.all().get(i).companions()) {
                uses.readCompanion(i, companion);
            }
        }
        members.forEach(uses::readMember);
        new ExposedModels(graph, models).spread(members, uses::escaped);
        return uses.build();
    }

    private List<ModelUse> build() {
        List<ModelUse> result = new ArrayList<>();
        uses.forEach((pair, use) -> {
            if (!use.isEmpty()) {
                result.add(use.build(pair.model(), pair.unit()));
            }
        });
        return result;
    }

    private ModelUseBuilder use(int model, int from) {
        return uses.computeIfAbsent(new Pair(model, units.of(from)), any -> new ModelUseBuilder());
    }

    private void readEdges(int model, int type) {
        for (int nested = type; nested < graph.types().inside() && graph.types().topLevel(nested) == type; nested++) {
            readPairs(model, nested, false);
        }
    }

    /** Who uses a generated type uses the model, if weakly. */
    private void readCompanion(int model, int type) {
        for (int nested = type; nested < graph.types().inside() && graph.types().topLevel(nested) == type; nested++) {
            readPairs(model, nested, true);
        }
    }

    private void readPairs(int model, int target, boolean companion) {
        Digraph pairs = graph.dependencies().pairs();
        for (int pair : pairs.incoming(target)) {
            int from = pairs.source(pair);
            if (models.groupOf(graph.types().topLevel(from)) != model) {
                readPair(use(model, from), pair, companion);
            }
        }
    }

    private void readPair(ModelUseBuilder use, int pair, boolean companion) {
        Dependencies dependencies = graph.dependencies();
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            UseKind kind = dependencies.kind(edge);
            Place place = new Place(graph.files().path(dependencies.file(edge)), dependencies.line(edge));
            use.seen(UseLevel.PASSES, place);
            if (kind != UseKind.IMPORT_ONLY) {
                use.neededBy(models.groupOf(
                        graph.types().topLevel(dependencies.pairs().source(pair))));
            }
            if (!companion && (kind == UseKind.EXTENDS || kind == UseKind.IMPLEMENTS)) {
                use.seen(UseLevel.EXTENDS, place);
            }
            if (!companion && kind == UseKind.CLASS_LITERAL) {
                use.escaped(new Escape("class literal", false, place));
            }
        }
    }

    private void readMember(MemberUse use) {
        int model = models.indexOf(graph.types().topLevel(use.target()));
        boolean isCall = use.kind() == MemberUse.Kind.BINDS || use.kind() == MemberUse.Kind.FORWARDS;
        if (model < 0 || isCall || models.groupOf(graph.types().topLevel(use.from())) == model) {
            return;
        }
        Place place = new Place(graph.files().path(use.file()), use.line());
        ModelUseBuilder builder = use(model, use.from());
        // a field of a nested type is told from one of the type itself by its name
        String field = use.target() == models.all().get(model).type()
                ? use.member()
                : graph.types().binaryName(use.target()).replace('$', '.') + "." + use.member();
        if (use.kind() != MemberUse.Kind.CALLS && use.kind() != MemberUse.Kind.EXPOSES) {
            builder.neededBy(models.groupOf(graph.types().topLevel(use.from())));
        }
        switch (use.kind()) {
            case RETURNED -> builder.seen(UseLevel.PASSES, place);
            case READS -> builder.read(field, place);
            case WRITES -> builder.written(field, place);
            case CONSTRUCTS -> builder.constructed(place);
            case LEAVES -> left(builder, use, place);
            case CALLS, EXPOSES, BINDS, FORWARDS -> {}
        }
    }

    private static void left(ModelUseBuilder builder, MemberUse use, Place place) {
        String callee = use.member();
        if (!Callees.onlyLooks(callee)) {
            boolean fills = Callees.fills(callee, use.argument());
            builder.escaped(new Escape("passed to " + Callees.shortName(callee), fills, place));
        }
    }

    private void escaped(int model, int from, Escape escape) {
        if (models.groupOf(graph.types().topLevel(from)) != model) {
            use(model, from).escaped(escape);
        }
    }
}
