package dev.ashlar.analyzer.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.minBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.graph.RandomGraphs.Telling;
import dev.ashlar.analyzer.graph.RandomGraphs.Use;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GraphBuilderPropertyTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_telling_does_not_matter(@ForAll("tellings") Telling telling, @ForAll long seed) {
        assertThat(GraphText.of(telling.shuffled(seed))).isEqualTo(GraphText.of(telling.graph()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void holds_every_edge_once_with_its_surest_tier(@ForAll("tellings") Telling telling) {
        Map<String, Optional<Tier>> expected = telling.uses().stream()
                .filter(use -> use.external() || !use.from().equals(use.to()))
                .collect(groupingBy(Use::key, mapping(Use::tier, minBy(Comparator.<Tier>naturalOrder()))));
        Map<String, Optional<Tier>> actual = new HashMap<>();
        List<String> edges = GraphText.edges(telling.graph());
        for (String edge : edges) {
            for (Tier tier : Tier.values()) {
                if (edge.contains(" " + tier.label() + " m")) {
                    actual.put(edge.replace(" " + tier.label() + " m", " m"), Optional.of(tier));
                }
            }
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(edges).hasSameSizeAs(actual.keySet());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void numbers_types_by_module_and_name_and_external_ones_last(@ForAll("tellings") Telling telling) {
        DependencyGraph graph = telling.graph();
        Types types = graph.types();
        for (int type = 1; type < types.size(); type++) {
            int module = types.isExternal(type) ? Integer.MAX_VALUE : types.module(type);
            int before = types.isExternal(type - 1) ? Integer.MAX_VALUE : types.module(type - 1);
            assertThat(before).isLessThanOrEqualTo(module);
            if (before == module) {
                assertThat(types.qualifiedName(type - 1)).isLessThan(types.qualifiedName(type));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void predecessors_mirror_successors(@ForAll("tellings") Telling telling) {
        Digraph pairs = telling.graph().dependencies().pairs();
        for (int from = 0; from < pairs.size(); from++) {
            assertThat(pairs.successors(from)).isSorted().hasSize(pairs.fanOut(from));
            assertThat(pairs.predecessors(from)).isSorted().hasSize(pairs.fanIn(from));
            for (int to : pairs.successors(from)) {
                assertThat(pairs.predecessors(to)).contains(from);
                assertThat(pairs.target(pairs.find(from, to))).isEqualTo(to);
            }
        }
        assertThat(pairs.arcs()).isEqualTo(sumOfFanIn(pairs));
    }

    private static int sumOfFanIn(Digraph pairs) {
        int sum = 0;
        for (int node = 0; node < pairs.size(); node++) {
            sum += pairs.fanIn(node);
        }
        return sum;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_rollup_joins_two_nodes_exactly_when_their_types_are_joined(
            @ForAll("tellings") Telling telling, @ForAll Level level) {
        DependencyGraph graph = telling.graph();
        Rollup rollup = graph.at(level);
        Map<Long, Set<Integer>> expected = new HashMap<>();
        Digraph pairs = graph.dependencies().pairs();
        for (int pair = 0; pair < pairs.arcs(); pair++) {
            if (!graph.types().isExternal(pairs.target(pair))) {
                long from = rollup.nodeOf(pairs.source(pair));
                int to = rollup.nodeOf(pairs.target(pair));
                if (from != to) {
                    expected.computeIfAbsent(from << 32 | to, key -> new TreeSet<>())
                            .add(pair);
                }
            }
        }
        Map<Long, Set<Integer>> actual = new HashMap<>();
        for (int arc = 0; arc < rollup.arcs().arcs(); arc++) {
            long key = (long) rollup.arcs().source(arc) << 32 | rollup.arcs().target(arc);
            Set<Integer> under = new TreeSet<>();
            for (int pair : rollup.typePairs(arc)) {
                under.add(pair);
            }
            assertThat(actual.put(key, under)).isNull();
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Telling> tellings() {
        return RandomGraphs.tellings();
    }
}
