package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Graphs for property tests: a few modules, packages, nested, repeated and external types, and edges that often repeat.
 */
public final class RandomGraphs {
    private RandomGraphs() {}

    /** What a builder is told, as steps that can be told in any order. */
    public record Telling(List<Use> uses) {

        public DependencyGraph graph() {
            return told(uses);
        }

        /** The same uses, and so the same declarations, in another order. */
        public DependencyGraph shuffled(long seed) {
            List<Use> shuffled = new ArrayList<>(uses);
            Collections.shuffle(shuffled, new Random(seed));
            return told(shuffled);
        }

        private static DependencyGraph told(List<Use> uses) {
            GraphBuilder builder = new GraphBuilder();
            uses.forEach(use -> use.tell(builder));
            return builder.build();
        }
    }

    public record Named(int module, int pack, int type, boolean nested) {
        String moduleName() {
            return "m" + module;
        }

        String packageName() {
            return pack == 0 ? "" : "p" + pack;
        }

        String binaryName() {
            return "T" + type + (nested ? "$N" : "");
        }

        public String fullName() {
            return moduleName() + ":" + (pack == 0 ? "" : packageName() + ".") + binaryName();
        }

        int tell(GraphBuilder builder, int copy) {
            int number = builder.module(moduleName());
            int file = builder.file(number, path(copy), 100);
            return builder.type(number, packageName(), binaryName(), file, type + 1, type + 5 + copy, TypeKind.CLASS);
        }

        String path(int copy) {
            return moduleName() + "/" + copy + "/" + packageName() + "/T" + type + ".java";
        }
    }

    /** An edge from a type in one copy of its file; to an external type when the target has no module. */
    public record Use(Named from, Named to, boolean external, int copy, int line, UseKind kind, Tier tier) {
        void tell(GraphBuilder builder) {
            int source = from.tell(builder, copy);
            int target = external ? builder.external("java." + to.binaryName()) : to.tell(builder, 0);
            int file = builder.file(builder.module(from.moduleName()), from.path(copy), 100);
            builder.dependency(source, target, file, line, kind, tier);
        }

        public String key() {
            return from.fullName() + " -> " + (external ? ":java." + to.binaryName() : to.fullName()) + " "
                    + kind.label() + " " + from.path(copy) + ":" + line;
        }
    }

    public static Arbitrary<Telling> tellings() {
        Arbitrary<Named> named = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(Named::new);
        Arbitrary<Use> uses = Combinators.combine(
                        named,
                        named,
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.of(1, 2, 40, 5000),
                        Arbitraries.of(UseKind.EXTENDS, UseKind.CALLS, UseKind.STRING),
                        Arbitraries.of(Tier.class))
                .as(Use::new);
        return uses.list().ofMaxSize(60).map(Telling::new);
    }

    /** Directed graphs without parallel arcs. */
    public static Arbitrary<Digraph> digraphs(int mostNodes, int mostArcs) {
        return Arbitraries.integers()
                .between(1, mostNodes)
                .flatMap(nodes -> Arbitraries.integers()
                        .between(0, nodes * nodes - 1)
                        .set()
                        .ofMaxSize(Math.min(mostArcs, nodes * nodes))
                        .map(cells -> digraph(
                                nodes,
                                cells.stream().mapToInt(cell -> cell).sorted().toArray())));
    }

    private static Digraph digraph(int nodes, int[] cells) {
        int[] source = new int[cells.length];
        int[] target = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            source[i] = cells[i] / nodes;
            target[i] = cells[i] % nodes;
        }
        return new Digraph(nodes, source, target);
    }
}
