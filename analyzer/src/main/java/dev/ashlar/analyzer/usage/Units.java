package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The parts that coupling is measured between: the build modules, if at least two of them are deployed by themselves; else groups of
 * packages, the first level below the common prefix at which there are at least three.
 */
public final class Units {
    /** What the parts are. */
    public enum Kind {
        DEPLOYABLES("deployable"),
        PACKAGES("package set");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What one part is called in every output. */
        public String label() {
            return label;
        }
    }

    private final Kind kind;
    private final List<Unit> units;
    private final int[] unitOfType;
    private final Map<String, Integer> unitOfModule;

    private Units(Kind kind, List<Unit> units, int[] unitOfType, Map<String, Integer> unitOfModule) {
        this.kind = kind;
        this.units = List.copyOf(units);
        this.unitOfType = unitOfType;
        this.unitOfModule = unitOfModule;
    }

    /** Finds the parts. */
    public static Units of(List<BuildModule> modules, List<LocatedFacts> files, DependencyGraph graph) {
        Map<String, String> deployables = new TreeMap<>();
        modules.forEach(module -> module.deployable().ifPresent(reason -> deployables.put(module.name(), reason)));
        for (LocatedFacts file : files) {
            mainClass(file)
                    .ifPresent(reason ->
                            deployables.putIfAbsent(modules.get(file.module()).name(), reason));
        }
        return deployables.size() >= 2 ? ofModules(modules, deployables, graph) : ofPackages(graph);
    }

    private static Optional<String> mainClass(LocatedFacts file) {
        for (TypeFacts type : file.facts().types()) {
            for (AnnotationFacts annotation : type.annotations()) {
                if (annotation.simpleName().equals("SpringBootApplication")
                        || annotation.simpleName().equals("QuarkusMain")) {
                    return Optional.of("@" + annotation.simpleName() + " in " + file.path() + ":" + annotation.line());
                }
            }
        }
        return Optional.empty();
    }

    private static Units ofModules(List<BuildModule> modules, Map<String, String> deployables, DependencyGraph graph) {
        List<Unit> units = modules.stream()
                .map(module -> new Unit(module.name(), Optional.ofNullable(deployables.get(module.name()))))
                .toList();
        Map<String, Integer> indexes = new TreeMap<>();
        IntStream.range(0, units.size()).forEach(i -> indexes.put(units.get(i).name(), i));
        privateLibraries(modules, deployables)
                .forEach((library, user) -> indexes.put(library, indexes.getOrDefault(user, -1)));
        int[] unitOfType = IntStream.range(0, graph.types().inside())
                .map(type -> indexes.getOrDefault(graph.moduleName(type), -1))
                .toArray();
        return new Units(Kind.DEPLOYABLES, units, unitOfType, indexes);
    }

    /** The libraries that only one deployable has on its class path are part of it. */
    private static Map<String, String> privateLibraries(List<BuildModule> modules, Map<String, String> deployables) {
        Map<String, String> users = new TreeMap<>();
        Set<String> shared = new HashSet<>(deployables.keySet());
        for (BuildModule module : modules) {
            if (deployables.containsKey(module.name())) {
                for (String library : module.dependencies()) {
                    if (users.putIfAbsent(library, module.name()) != null) {
                        shared.add(library);
                    }
                }
            }
        }
        users.keySet().removeAll(shared);
        return users;
    }

    private static Units ofPackages(DependencyGraph graph) {
        PackageSets sets = PackageSets.of(graph);
        List<Unit> units = new ArrayList<>();
        sets.names().forEach(name -> units.add(new Unit(name, Optional.empty())));
        int[] unitOfType = IntStream.range(0, graph.types().inside())
                .map(type -> sets.indexOf(graph.packages().name(graph.types().pack(type))))
                .toArray();
        return new Units(Kind.PACKAGES, units, unitOfType, Map.of());
    }

    /** What the parts are. */
    public Kind kind() {
        return kind;
    }

    /** All parts, sorted by name. */
    public List<Unit> all() {
        return units;
    }

    /** The part with this index. */
    public Unit get(int unit) {
        return units.get(unit);
    }

    /** The index of the part that a type of the graph belongs to. */
    public int of(int type) {
        return unitOfType[type];
    }

    /** The index of the part that a file which declares no type belongs to, as its module or its folder tells; -1 if neither does. */
    int ofFile(String module, String path) {
        Integer known = unitOfModule.get(module);
        if (known != null) {
            return known;
        }
        String dotted = "." + path.replace('/', '.').replace('!', '.');
        return IntStream.range(0, units.size())
                .filter(i -> dotted.contains("." + units.get(i).name() + "."))
                .boxed()
                .max(Comparator.comparingInt(i -> units.get(i).name().length()))
                .orElse(-1);
    }

    /** The index of the part that a build module is or belongs to; -1 where the parts are packages. */
    public int ofModule(String module) {
        return unitOfModule.getOrDefault(module, -1);
    }

    /** The index of the part with this name; -1 if there is none. */
    public int find(String name) {
        return IntStream.range(0, units.size())
                .filter(i -> units.get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
