package dev.ashlar.analyzer.evidence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the evidence out of facts, graph and accesses of tables. */
public final class EvidenceCollector {
    private final DependencyGraph graph;
    private final Rollup types;

    private EvidenceCollector(DependencyGraph graph) {
        this.graph = graph;
        this.types = graph.at(Level.TOP_LEVEL_TYPES);
    }

    /** Linear in files and dependencies. */
    public static Evidence of(List<BuildModule> modules, List<LocatedFacts> files, DependencyGraph graph, Usage usage) {
        return new EvidenceCollector(graph).collect(modules, files, usage);
    }

    private Evidence collect(List<BuildModule> modules, List<LocatedFacts> files, Usage usage) {
        List<Subject> subjects = new ArrayList<>();
        List<Collection<String>> identifiers = new ArrayList<>();
        List<Collection<String>> libraries = new ArrayList<>();
        List<Collection<String>> tables = new ArrayList<>();
        Map<String, Set<String>> tablesByFile = tablesByFile(usage.accesses());
        Map<Integer, Integer> models = models(usage.models().all());
        for (int node = 0; node < types.size(); node++) {
            int type = types.key(node);
            String pack = graph.packages().name(graph.types().pack(type));
            subjects.add(new Subject(
                    graph.types().qualifiedName(type),
                    pack,
                    graph.moduleName(type),
                    type,
                    models.getOrDefault(type, -1)));
            identifiers.add(List.of());
            libraries.add(List.of());
            String path = graph.files().path(graph.types().file(type));
            tables.add(tablesByFile.getOrDefault(path, Set.of()));
        }
        Set<String> own = ownPackages();
        for (LocatedFacts file : files) {
            Set<String> words = identifiers(file.facts());
            Set<String> external = libraries(file.facts(), own);
            for (TypeFacts type : file.facts().types()) {
                int number = type.local() || type.enclosing() >= 0
                        ? -1
                        : graph.find(
                                modules.get(file.module()).name(), file.facts().qualified(type));
                if (number >= 0) {
                    identifiers.set(types.nodeOf(number), words);
                    libraries.set(types.nodeOf(number), external);
                }
            }
        }
        return new Evidence(subjects, uses(), Terms.of(identifiers), Terms.of(libraries), Terms.of(tables));
    }

    private static Map<Integer, Integer> models(List<ModelType> all) {
        Map<Integer, Integer> models = new HashMap<>();
        for (ModelType model : all) {
            models.put(model.type(), model.type());
            model.companions().forEach(companion -> models.putIfAbsent(companion, model.type()));
        }
        return models;
    }

    private static Map<String, Set<String>> tablesByFile(List<TableAccess> accesses) {
        Map<String, Set<String>> tables = new HashMap<>();
        for (TableAccess access : accesses) {
            tables.computeIfAbsent(access.place().path(), any -> new TreeSet<>())
                    .add((access.writes() ? "writes " : "reads ")
                            + access.table().name());
        }
        return tables;
    }

    private Set<String> ownPackages() {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < graph.packages().size(); i++) {
            own.add(graph.packages().name(i));
        }
        return own;
    }

    private static Set<String> identifiers(FileFacts facts) {
        Set<String> words = new HashSet<>();
        facts.code().names().forEach(name -> words.addAll(Words.of(name)));
        for (TypeFacts type : facts.types()) {
            words.addAll(Words.of(type.name()));
            type.methods().stream()
                    .map(MethodFacts::name)
                    .filter(name -> !name.equals(MethodFacts.CONSTRUCTOR))
                    .forEach(name -> words.addAll(Words.of(name)));
            type.fields().forEach(field -> words.addAll(Words.of(field.name())));
        }
        return words;
    }

    /** Imports of what the code base does not declare, with the packages of two to four segments around. */
    private static Set<String> libraries(FileFacts facts, Set<String> own) {
        Set<String> names = new HashSet<>();
        for (Import each : facts.imports()) {
            boolean isStatic = each.form() == Import.Form.STATIC || each.form() == Import.Form.STATIC_ON_DEMAND;
            String name = isStatic && each.form() == Import.Form.STATIC ? each.qualifier() : each.name();
            if (!isOwn(name, own)) {
                names.add(name);
                int dot = name.indexOf('.');
                for (int depth = 2; depth <= 4 && dot >= 0; depth++) {
                    dot = name.indexOf('.', dot + 1);
                    if (dot >= 0) {
                        names.add(name.substring(0, dot));
                    }
                }
            }
        }
        return names;
    }

    private static boolean isOwn(String name, Set<String> own) {
        for (int dot = name.length(); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
            if (own.contains(name.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private Uses uses() {
        Digraph arcs = types.arcs();
        int[] from = new int[arcs.arcs()];
        int[] to = new int[arcs.arcs()];
        float[] strength = new float[arcs.arcs()];
        for (int arc = 0; arc < arcs.arcs(); arc++) {
            from[arc] = arcs.source(arc);
            to[arc] = arcs.target(arc);
            strength[arc] = strength(types.typePairs(arc));
        }
        return Uses.of(types.size(), from, to, strength);
    }

    private float strength(int[] typePairs) {
        Dependencies dependencies = graph.dependencies();
        int[] counts = new int[Relation.values().length];
        for (int pair : typePairs) {
            for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
                Relation.of(dependencies.kind(edge)).ifPresent(relation -> counts[relation.ordinal()]++);
            }
        }
        return Relation.strength(counts);
    }
}
