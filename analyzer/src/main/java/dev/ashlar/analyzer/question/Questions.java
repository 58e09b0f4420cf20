package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Level;

/**
 * The questions that a graph can answer. Answers depend on nothing but the graph and the question, and all lists in
 * them are sorted by the names that the user sees.
 */
public final class Questions {
    private final DependencyGraph graph;

    private Questions(DependencyGraph graph) {
        this.graph = graph;
    }

    /** Questions about this graph. */
    public static Questions about(DependencyGraph graph) {
        return new Questions(graph);
    }

    /**
     * What a name means: a qualified type name (with {@code .} or {@code $} before a nested type), a package, a module;
     * if none of these fits a type name without its package. {@code module:name} looks in one module only,
     * {@code module:} is the module itself. External types are found when nothing in the input fits.
     */
    public Resolution resolve(String name) {
        return new NameSearch(graph).resolve(name);
    }

    /**
     * The direct dependencies of one part on another.
     *
     * @throws OverlappingParts when a type belongs to both
     */
    public Why why(Part from, Part to) {
        return new Paths(graph).why(from, to);
    }

    /**
     * A shortest path from a type of one part to a type of another, in steps from type to type.
     *
     * @throws OverlappingParts when a type belongs to both
     */
    public Route path(Part from, Part to) {
        return new Paths(graph).shortest(from, to);
    }

    /** Who uses the part, from outside of it. */
    public Usages usages(Part part) {
        return new UsageSearch(graph).of(part);
    }

    /** The groups of types, packages or modules that depend on each other in a circle. */
    public Cycles cycles(Level level) {
        return new CycleSearch(graph, graph.at(level)).cycles();
    }

    /**
     * The fewest pairs of types whose removal leaves no path from one part to another.
     *
     * @throws OverlappingParts when a type belongs to both
     */
    public Cut cut(Part from, Part to) {
        return new Paths(graph).cut(from, to);
    }

    /**
     * The figures of the whole.
     *
     * @param heaviest how many of the heaviest types to name at most
     */
    public Summary summary(int heaviest) {
        return new SummaryCount(graph).summary(heaviest);
    }
}
