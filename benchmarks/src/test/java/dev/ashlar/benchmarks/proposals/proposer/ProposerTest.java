package dev.ashlar.benchmarks.proposals.proposer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.benchmarks.proposals.subject.ShownType;
import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import dev.ashlar.benchmarks.proposals.subject.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProposerTest {

    private static final OptionalInt FREE = OptionalInt.empty();

    @Test
    void the_package_tree_is_cut_where_it_forks() {
        TypeGraph graph = packages("org.x.a", "org.x.b.c", "org.x.b.d", "org.y", "org.x.e", "org.x.f");

        assertThat(new PackageTree().propose(graph, FREE)).containsExactly(0, 1, 1, 2, 3, 4);
    }

    @Test
    void the_package_tree_has_a_depth_nearest_to_a_given_number() {
        TypeGraph graph = packages("org.x.a", "org.x.b.c", "org.x.b.d", "org.y", "org.x.e", "org.x.f");

        assertThat(new PackageTree().propose(graph, OptionalInt.of(2))).containsExactly(0, 0, 0, 1, 0, 0);
        assertThat(new PackageTree().propose(graph, OptionalInt.of(9))).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void a_tree_that_never_forks_far_enough_gives_its_packages() {
        assertThat(new PackageTree().propose(packages("a.b", "a.c", "a.c"), FREE))
                .containsExactly(0, 1, 1);
        assertThat(new PackageTree().propose(packages("", ""), FREE)).containsExactly(0, 0);
    }

    @Test
    void leiden_finds_groups_that_use_each_other() {
        assertThat(modules(new LeidenOnTypes().propose(rings(4, 8), FREE), 8)).containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void leiden_finds_as_many_groups_as_are_asked_for() {
        for (int number : new int[] {2, 4, 8}) {
            assertThat(Arrays.stream(new LeidenOnTypes().propose(rings(8, 12), OptionalInt.of(number)))
                            .distinct())
                    .hasSize(number);
        }
    }

    @Test
    void a_type_without_uses_stays_alone_unless_a_number_is_given() {
        TypeGraph connected = rings(2, 8);
        List<ShownType> types = new ArrayList<>(connected.types());
        types.add(new ShownType("", "Alone"));
        TypeGraph graph = new TypeGraph(types, connected.uses());

        assertThat(Arrays.stream(new LeidenOnTypes().propose(graph, FREE)).distinct())
                .hasSize(3);
        assertThat(Arrays.stream(new LeidenOnTypes().propose(graph, OptionalInt.of(2)))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void types_without_any_use_are_proposed_one_by_one() {
        assertThat(new LeidenOnTypes().propose(packages("", "", ""), FREE)).doesNotHaveDuplicates();
    }

    @Test
    void a_small_module_goes_to_the_one_that_it_is_tied_to_most() {
        WeightedPairs pairs =
                new WeightedPairs(12, new int[] {0, 10, 10, 11}, new int[] {10, 11, 5, 6}, new double[] {1, 9, 2, 1});
        int[] modules = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3};

        assertThat(Leftovers.attached(pairs, modules)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void small_modules_tied_to_each_other_alone_become_one() {
        WeightedPairs pairs = new WeightedPairs(7, new int[] {5}, new int[] {6}, new double[] {1});

        assertThat(Leftovers.attached(pairs, new int[] {0, 0, 0, 0, 0, 1, 2}))
                .satisfies(
                        modules -> assertThat(modules[5]).isEqualTo(modules[6]).isNotEqualTo(modules[0]));
    }

    /** The number of different modules among the types of each group. */
    private static List<Long> modules(int[] modules, int group) {
        return IntStream.range(0, modules.length / group)
                .mapToObj(i -> Arrays.stream(modules, i * group, (i + 1) * group)
                        .distinct()
                        .count())
                .toList();
    }

    /** Groups in which everybody uses everybody, in a ring: the last type of each uses the first of the next. */
    private static TypeGraph rings(int groups, int size) {
        int types = groups * size;
        List<Use> uses = new ArrayList<>();
        for (int from = 0; from < types; from++) {
            for (int to = from / size * size; to < (from / size + 1) * size; to++) {
                if (from != to) {
                    uses.add(new Use(from, to, Map.of(UseKind.CALLS, 1)));
                }
            }
            if (from % size == size - 1) {
                uses.add(new Use(from, (from + 1) % types, Map.of(UseKind.CALLS, 1)));
            }
        }
        return new TypeGraph(
                IntStream.range(0, types)
                        .mapToObj(type -> new ShownType("", "T" + type))
                        .toList(),
                uses);
    }

    private static TypeGraph packages(String... packages) {
        return new TypeGraph(
                Stream.of(packages).map(pack -> new ShownType(pack, "T")).toList(), List.of());
    }
}
