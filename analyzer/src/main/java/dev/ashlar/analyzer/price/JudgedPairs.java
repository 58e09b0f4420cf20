package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.modules.TestSources;
import dev.ashlar.rules.violation.TypeDependency;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the rules are asked about: the pairs of top-level types of a code base, without the references that tests make. Types are numbered from 0
 * like the nodes of {@link DependencyGraph#at} top-level types and the subjects of {@link dev.ashlar.analyzer.evidence.Evidence}; pairs are
 * numbered from 0 by these numbers.
 */
public final class JudgedPairs {
    private final DependencyGraph graph;
    private final Rollup types;
    private final BitSet unjudgedFiles;
    private final int[] arcs;
    private final List<SourceType> sourceTypes;

    private JudgedPairs(DependencyGraph graph, BitSet unjudgedFiles) {
        this.graph = graph;
        this.types = graph.at(Level.TOP_LEVEL_TYPES);
        this.unjudgedFiles = unjudgedFiles;
        this.arcs = IntStream.range(0, types.arcs().arcs())
                .filter(arc -> IntStream.of(types.typePairs(arc)).anyMatch(this::isSeen))
                .toArray();
        this.sourceTypes =
                IntStream.range(0, types.size()).mapToObj(this::sourceType).toList();
    }

    /** Linear in types and references. */
    public static JudgedPairs of(CodeBase codeBase, DependencyGraph graph, TestSources tests) {
        return new JudgedPairs(graph, tests == TestSources.INCLUDE ? new BitSet() : TestFiles.of(codeBase, graph));
    }

    private boolean isSeen(int typePair) {
        Dependencies dependencies = graph.dependencies();
        return unjudgedFiles.isEmpty()
                || IntStream.range(dependencies.firstEdge(typePair), dependencies.firstEdge(typePair + 1))
                        .anyMatch(edge -> !unjudgedFiles.get(dependencies.file(edge)));
    }

    private SourceType sourceType(int type) {
        int key = types.key(type);
        return new SourceType(
                types.name(type),
                types.moduleName(type),
                graph.files().path(graph.types().file(key)));
    }

    /** The number of top-level types, those of tests included. */
    public int types() {
        return types.size();
    }

    /** A type as the rules know it. */
    public SourceType type(int type) {
        return sourceTypes.get(type);
    }

    /** Whether it counts as a type: {@code package-info}, {@code module-info} and types of tests do not, though what they use may be judged. */
    public boolean counts(int type) {
        TypeKind kind = graph.types().kind(types.key(type));
        return kind != TypeKind.PACKAGE_INFO && kind != TypeKind.MODULE_INFO && !isOfTest(type);
    }

    /** Whether it is declared in a test that is not judged. */
    boolean isOfTest(int type) {
        return unjudgedFiles.get(graph.types().file(types.key(type)));
    }

    /** The type as the graph knows it. */
    int graphType(int type) {
        return types.key(type);
    }

    /** The top-level type of a type of the graph. */
    int numberOf(int graphType) {
        return types.nodeOf(graphType);
    }

    /** The number of pairs. */
    public int size() {
        return arcs.length;
    }

    /** The type that uses. */
    public int from(int pair) {
        return types.arcs().source(arcs[pair]);
    }

    /** The type that is used. */
    public int to(int pair) {
        return types.arcs().target(arcs[pair]);
    }

    /** What to feed to {@link dev.ashlar.rules.violation.RuleEngine}. */
    public Iterable<TypeDependency> dependencies() {
        return () -> IntStream.range(0, arcs.length)
                .mapToObj(pair -> new TypeDependency(type(from(pair)), type(to(pair))))
                .iterator();
    }

    /** The places of some pairs, each once. */
    SortedSet<Reference> references(int[] pairs) {
        SortedSet<Reference> references = new TreeSet<>();
        Dependencies dependencies = graph.dependencies();
        edges(pairs)
                .mapToObj(edge -> new Reference(
                        dependencies.kind(edge),
                        new Place(graph.files().path(dependencies.file(edge)), dependencies.line(edge))))
                .forEach(references::add);
        return references;
    }

    /** How many references {@link #references} finds, without making them where it is only a matter of counting. */
    int countReferences(int[] pairs) {
        boolean single = pairs.length == 1 && types.typePairCount(arcs[pairs[0]]) == 1;
        return single ? (int) edges(pairs).count() : references(pairs).size();
    }

    private IntStream edges(int[] pairs) {
        Dependencies dependencies = graph.dependencies();
        return IntStream.of(pairs)
                .flatMap(pair -> IntStream.of(types.typePairs(arcs[pair])))
                .flatMap(typePair ->
                        IntStream.range(dependencies.firstEdge(typePair), dependencies.firstEdge(typePair + 1)))
                .filter(edge -> !unjudgedFiles.get(dependencies.file(edge)));
    }
}
