package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.DrawnGraph;
import dev.ashlar.analyzer.usage.ModelTypes;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.util.List;
import java.util.Map;

/** Prices graphs that have no models and tables. */
final class Priced {
    private static final CodeBase NO_TESTS = new CodeBase(List.of(), List.of(), List.of(), List.of(), List.of());

    private Priced() {}

    /** The modules as in a modules file, one a line, without what stands above them; the graph as {@link DrawnGraph} takes it. */
    static Price of(String modules, String... graph) {
        return of(file(modules), DrawnGraph.of(graph));
    }

    static ModulesFile file(String modules, String... rest) {
        String text = "version: 1\nmodules:\n" + modules.indent(2) + String.join("\n", rest);
        return ModulesFileReader.read("ashlar.yml", text);
    }

    static Price of(ModulesFile file, DependencyGraph graph) {
        return Price.of(file, NO_TESTS, graph, coupling(graph));
    }

    private static Coupling coupling(DependencyGraph graph) {
        Usage usage = new Usage(
                Units.of(List.of(), List.of(), graph),
                ModelTypes.of(List.of(), List.of(), graph),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
        return new Coupling(
                usage, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** {@code order.Cart -> tax.Tax: order/Cart.java:3 calls (+1 more)}. */
    static List<String> text(CrossingPairs pairs) {
        return pairs.all().stream()
                .map(pair -> pair.from() + " -> " + pair.to() + ": " + pair.evidence())
                .toList();
    }
}
