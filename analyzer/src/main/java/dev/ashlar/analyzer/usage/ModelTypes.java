package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The model types of a code base, sorted by module and name. */
public final class ModelTypes {
    private final List<ModelType> types;
    private final Map<Integer, Integer> indexOfType = new HashMap<>();
    private final Map<Integer, Integer> ownerOfCompanion = new HashMap<>();

    private ModelTypes(List<ModelType> types) {
        this.types = List.copyOf(types);
        for (int i = 0; i < types.size(); i++) {
            indexOfType.put(types.get(i).type(), i);
            for (int companion : types.get(i).companions()) {
                ownerOfCompanion.put(companion, i);
            }
        }
    }

    /** A type that may be a model, as its file says. */
    private record Candidate(LocatedFacts file, TypeFacts type, String reason) {}

    /** The qualified binary names of all types that are models by themselves, nested ones included; before anything is resolved. */
    public static Set<String> namesIn(List<LocatedFacts> files) {
        Set<String> names = new HashSet<>();
        for (LocatedFacts file : files) {
            for (TypeFacts type : file.facts().types()) {
                if (!type.local() && ModelRule.reason(type).isPresent()) {
                    names.add(file.facts().qualified(type));
                }
            }
        }
        return names;
    }

    /** The top-level model types, with what was generated for them. */
    public static ModelTypes of(List<BuildModule> modules, List<LocatedFacts> files, DependencyGraph graph) {
        List<Candidate> candidates = candidates(files);
        Companions companions = Companions.of(modules, files, graph);
        Set<Integer> generated = new HashSet<>();
        Map<Integer, List<Integer>> groups = new HashMap<>();
        Map<Integer, Candidate> byType = new HashMap<>();
        for (Candidate candidate : candidates) {
            int type = number(candidate, modules, graph);
            if (type >= 0) {
                byType.putIfAbsent(type, candidate);
            }
        }
        byType.forEach((type, candidate) -> {
            List<Integer> group = companions.of(type, candidate.type().name());
            groups.put(type, group);
            generated.addAll(group);
        });
        List<ModelType> types = new ArrayList<>();
        byType.forEach((type, candidate) -> {
            if (!generated.contains(type)) {
                types.add(model(type, candidate, groups.getOrDefault(type, List.of()), modules));
            }
        });
        types.sort(Comparator.comparingInt(ModelType::type));
        return new ModelTypes(types);
    }

    private static List<Candidate> candidates(List<LocatedFacts> files) {
        Set<String> exceptions = Exceptions.in(files);
        List<Candidate> candidates = new ArrayList<>();
        for (LocatedFacts file : files) {
            for (TypeFacts type : file.facts().types()) {
                Optional<String> reason = type.enclosing() < 0 ? reason(file, type) : Optional.empty();
                if (reason.isPresent() && !exceptions.contains(file.facts().qualified(type))) {
                    candidates.add(new Candidate(file, type, reason.get()));
                }
            }
        }
        return candidates;
    }

    /** Messages that share a file are moved with it. */
    private static Optional<String> reason(LocatedFacts file, TypeFacts type) {
        return ModelRule.reason(type)
                .or(() -> Protobuf.holdsMessages(file.facts(), type)
                        ? Optional.of("holds protobuf messages")
                        : Optional.empty());
    }

    private static int number(Candidate candidate, List<BuildModule> modules, DependencyGraph graph) {
        String module = modules.get(candidate.file().module()).name();
        return graph.find(module, candidate.file().facts().qualified(candidate.type()));
    }

    private static ModelType model(int number, Candidate candidate, List<Integer> group, List<BuildModule> modules) {
        TypeFacts type = candidate.type();
        return new ModelType(
                number,
                modules.get(candidate.file().module()).name(),
                candidate.file().facts().qualified(type),
                candidate.reason(),
                ModelRule.fields(type).stream().map(field -> field.name()).toList(),
                !type.typeParameters().isEmpty(),
                group,
                new Place(candidate.file().path(), type.firstLine()));
    }

    /** All of them. */
    public List<ModelType> all() {
        return types;
    }

    /** The index of the model that is this type of the graph; -1 if it is none. */
    public int indexOf(int type) {
        return indexOfType.getOrDefault(type, -1);
    }

    /** The index of the model that this type is or was generated for; -1 if it belongs to none. */
    public int groupOf(int type) {
        Integer own = indexOfType.get(type);
        return own != null ? own : ownerOfCompanion.getOrDefault(type, -1);
    }
}
