package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.ModelGrowth.Way;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what makes shared models as large as they are. */
final class SharedModels {
    private record Model(String module, String type) implements Comparable<Model> {
        @Override
        public int compareTo(Model other) {
            return Comparator.comparing(Model::type)
                    .thenComparing(Model::module)
                    .compare(this, other);
        }
    }

    private final ModuleMap map;
    private final List<Bundle> bundles;

    SharedModels(ModuleMap map, List<Bundle> bundles) {
        this.map = map;
        this.bundles = bundles;
    }

    List<ModelGrowth> growth(Iterator<SourceType> types, Optional<ModelWrites> writes) {
        Set<ModelGrowth> has = new HashSet<>();
        types.forEachRemaining(type -> shared(type)
                .ifPresent(module -> has.add(new ModelGrowth(module.name(), module.name(), type.name(), Way.HAS))));
        Stream<ModelGrowth> writers = writes.stream().flatMap(this::writers);
        return Stream.of(has.stream(), uses(), writers).flatMap(all -> all).toList();
    }

    private Optional<ModuleSpec> shared(SourceType type) {
        return map.moduleOf(type).filter(module -> module.kind() == ModuleKind.SHARED_MODEL);
    }

    private Stream<ModelGrowth> uses() {
        return bundles.stream()
                .filter(bundle -> bundle.to().kind() == ModuleKind.SHARED_MODEL)
                .flatMap(bundle -> bundle.pairs().stream()
                        .map(TypePair::to)
                        .distinct()
                        .map(type -> new ModelGrowth(
                                bundle.from().name(), bundle.to().name(), type, Way.USES)));
    }

    private Stream<ModelGrowth> writers(ModelWrites writes) {
        Map<Model, Set<String>> writers = new TreeMap<>();
        for (TypeDependency write : writes.writes()) {
            Optional<ModuleSpec> model = shared(write.to());
            Optional<ModuleSpec> writer = map.moduleOf(write.from());
            if (model.isPresent()
                    && writer.isPresent()
                    && !model.get().name().equals(writer.get().name())) {
                writers.computeIfAbsent(new Model(model.get().name(), write.to().name()), any -> new TreeSet<>())
                        .add(writer.get().name());
            }
        }
        return writers.entrySet().stream()
                .flatMap(entry -> strangers(entry.getKey(), entry.getValue(), writes.owners()));
    }

    private static Stream<ModelGrowth> strangers(Model model, Set<String> writers, Map<String, String> owners) {
        String owner = owners.get(model.type());
        if (owner == null && writers.size() == 1) {
            return Stream.empty();
        }
        return writers.stream()
                .filter(module -> !module.equals(owner))
                .map(module -> new ModelGrowth(module, model.module(), model.type(), Way.WRITES));
    }
}
