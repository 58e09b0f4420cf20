package dev.ashlar.benchmarks.proposals.subject;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folds an analysed graph to its top-level types, which are numbered by qualified name. */
public final class AnalysedSubject {

    private final DependencyGraph graph;
    private final List<String> names;
    private final int[] number;

    private AnalysedSubject(DependencyGraph graph) {
        this.graph = graph;
        this.names = List.copyOf(topLevelNames(graph.types()));
        this.number = numbers(graph.types(), names);
    }

    /** Nested types count for the type around them; uses within a type and of external types are left out. */
    public static Subject of(DependencyGraph graph, Evidence evidence) {
        AnalysedSubject subject = new AnalysedSubject(graph);
        List<ShownType> shown = subject.names.stream().map(ShownType::of).toList();
        return new Subject(subject.names, TypeGraph.of(shown, subject.uses(), subject.traits(evidence)));
    }

    private List<Traits> traits(Evidence evidence) {
        List<Traits> traits = new ArrayList<>(Collections.nCopies(names.size(), Traits.NONE));
        for (int i = 0; i < evidence.subjects().size(); i++) {
            int type = number[evidence.subjects().get(i).type()];
            if (type >= 0) {
                traits.set(
                        type,
                        new Traits(
                                terms(evidence.identifiers(), i),
                                terms(evidence.libraries(), i),
                                terms(evidence.tables(), i)));
            }
        }
        return traits;
    }

    private static List<String> terms(Terms terms, int subject) {
        return Arrays.stream(terms.rows()[subject]).mapToObj(terms.terms()::get).toList();
    }

    private static Collection<String> topLevelNames(Types types) {
        Collection<String> names = new TreeSet<>();
        for (int type = 0; type < types.inside(); type++) {
            if (types.topLevel(type) == type && isType(types.kind(type))) {
                names.add(types.qualifiedName(type));
            }
        }
        return names;
    }

    private static boolean isType(TypeKind kind) {
        return kind != TypeKind.PACKAGE_INFO && kind != TypeKind.MODULE_INFO;
    }

    private static int[] numbers(Types types, List<String> names) {
        Map<String, Integer> numberOf = new TreeMap<>();
        names.forEach(name -> numberOf.put(name, numberOf.size()));
        int[] number = new int[types.size()];
        Arrays.setAll(number, type -> numberOf.getOrDefault(types.qualifiedName(types.topLevel(type)), -1));
        return number;
    }

    private List<Use> uses() {
        Dependencies dependencies = graph.dependencies();
        List<Use> uses = new ArrayList<>();
        for (int pair = 0; pair < dependencies.pairs().arcs(); pair++) {
            int from = number[dependencies.pairs().source(pair)];
            int to = number[dependencies.pairs().target(pair)];
            if (from >= 0 && to >= 0 && from != to) {
                uses.add(new Use(from, to, places(dependencies, pair)));
            }
        }
        return uses;
    }

    private static Map<UseKind, Integer> places(Dependencies dependencies, int pair) {
        Map<UseKind, Integer> places = new EnumMap<>(UseKind.class);
        for (int edge = dependencies.firstEdge(pair); edge < dependencies.firstEdge(pair + 1); edge++) {
            places.merge(dependencies.kind(edge), 1, Integer::sum);
        }
        return places;
    }
}
