package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.Mentioned;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Naming;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import dev.ashlar.analyzer.usage.UseLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Measures the models of an artifact one by one. */
final class SharedModels {
    private final DependencyGraph graph;
    private final Usage usage;
    private final Consumption consumption;
    private final OwnerRules owners;
    private final Commits commits;
    private final Mentioned mentioned;
    private final Set<Integer> onlyUsedByUnused;

    SharedModels(
            DependencyGraph graph,
            Usage usage,
            Consumption consumption,
            OwnerRules owners,
            Commits commits,
            Mentioned mentioned) {
        this.graph = graph;
        this.usage = usage;
        this.consumption = consumption;
        this.owners = owners;
        this.commits = commits;
        this.mentioned = mentioned;
        this.onlyUsedByUnused = usage.onlyUsedByUnused();
    }

    Commits commits() {
        return commits;
    }

    Mentioned mentioned() {
        return mentioned;
    }

    /** @param reach the types that each consumer reaches */
    SharedModel measure(int model, int home, Map<Integer, BitSet> reach) {
        ModelType type = usage.models().all().get(model);
        SortedSet<Integer> direct = new TreeSet<>(consumption.units(model));
        direct.retainAll(reach.keySet());
        SortedSet<Integer> reaching = new TreeSet<>(direct);
        reach.forEach((consumer, types) -> {
            if (isReached(type, types)) {
                reaching.add(consumer);
            }
        });
        List<ModelUse> uses = consumption.of(model, new TreeSet<>(reach.keySet()));
        Optional<SplitSignal> split = SplitSignal.of(type, uses);
        SharedModel.Status status = status(model);
        return new SharedModel(
                model,
                uses,
                direct,
                reaching,
                status == SharedModel.Status.UNUSED
                        ? Owner.undecided("nobody uses it", List.of())
                        : owners.of(model, home, consumption.of(model), candidates(home, reach)),
                table(model),
                split,
                split.filter(signal -> signal.suggestsSplit(type)).isPresent(),
                isKernel(model, direct, reach.size()),
                status,
                namings(model, status),
                commits.count(model));
    }

    private Optional<TableName> table(int model) {
        return Optional.ofNullable(usage.tableOfModel().get(model));
    }

    /** Between package sets the home owns its models as well as any other; a library is nobody's context. */
    private SortedSet<Integer> candidates(int home, Map<Integer, BitSet> reach) {
        SortedSet<Integer> candidates = new TreeSet<>(reach.keySet());
        if (usage.units().kind() == Units.Kind.PACKAGES) {
            candidates.add(home);
        }
        return candidates;
    }

    private boolean isReached(ModelType model, BitSet types) {
        int next = types.nextSetBit(model.type());
        boolean itself = next >= 0 && graph.types().topLevel(next) == model.type();
        return itself || model.companions().stream().anyMatch(types::get);
    }

    private SharedModel.Status status(int model) {
        List<ModelUse> uses = consumption.of(model);
        if (uses.stream().anyMatch(use -> !use.importOnly()) && !onlyUsedByUnused.contains(model)) {
            return SharedModel.Status.USED;
        }
        boolean imported = uses.stream().anyMatch(ModelUse::importOnly);
        return imported || mentioned.isNamed(model) ? SharedModel.Status.UNDECIDED : SharedModel.Status.UNUSED;
    }

    /** What no code needs has no other places to show. */
    private List<Naming> namings(int model, SharedModel.Status status) {
        SortedSet<Naming> namings = new TreeSet<>(mentioned.of(model));
        for (ModelUse use : consumption.of(model)) {
            if (status == SharedModel.Status.UNDECIDED || use.importOnly()) {
                use.evidence().values().forEach(place -> namings.add(new Naming(use.unit(), Naming.Kind.TYPE, place)));
            }
        }
        return status == SharedModel.Status.UNUSED ? List.of() : List.copyOf(namings);
    }

    /** Used by at least four and half of the consumers, without a table, set by at most one, and leading to no other model. */
    private boolean isKernel(int model, SortedSet<Integer> direct, int consumers) {
        long setters = consumption.of(model).stream()
                .filter(use -> use.evidence().containsKey(UseLevel.WRITES))
                .count();
        return direct.size() >= Math.max(4, (consumers + 1) / 2)
                && usage.storedIn(model).all().isEmpty()
                && setters <= 1
                && changesLittle(model)
                && leadsToNoModel(usage.models().all().get(model).type());
    }

    private boolean changesLittle(int model) {
        if (!commits.areKnown()) {
            return true;
        }
        int home = usage.units().of(usage.models().all().get(model).type());
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < usage.models().all().size(); i++) {
            if (usage.units().of(usage.models().all().get(i).type()) == home) {
                counts.add(commits.of(i).size());
            }
        }
        counts.sort(null);
        return commits.of(model).size() <= counts.get(counts.size() / 2);
    }

    private boolean leadsToNoModel(int type) {
        Digraph pairs = graph.dependencies().pairs();
        for (int pair = pairs.firstArc(type); pair < pairs.firstArc(type + 1); pair++) {
            int target = pairs.target(pair);
            if (!graph.types().isExternal(target)
                    && graph.types().topLevel(target) != type
                    && usage.models().indexOf(graph.types().topLevel(target)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
