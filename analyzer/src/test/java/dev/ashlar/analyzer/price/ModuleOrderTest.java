package dev.ashlar.analyzer.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.rules.violation.ModuleDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModuleOrderTest {
    private static final List<String> NAMES = List.of("f", "e", "d", "c", "b", "a");

    private static ModuleDependency dependency(String from, String to, int pairs) {
        return new ModuleDependency(from, to, pairs);
    }

    @Example
    void allows_what_runs_along_the_order_and_no_back_edge() {
        ModuleOrder order = ModuleOrder.of(
                List.of("web", "order", "tax"),
                Set.of(),
                List.of(
                        dependency("web", "order", 4),
                        dependency("order", "tax", 5),
                        dependency("tax", "order", 2),
                        dependency("order", "web", 1)));

        assertThat(order.modules()).containsExactly("web", "order", "tax");
        assertThat(order.backEdges()).hasToString("[order -> web (1), tax -> order (2)]");
        assertThat(order.backPairs()).isEqualTo(3);
        assertThat(order.uses("order")).containsExactly("tax");
        assertThat(order.uses("tax")).isEmpty();
        assertThat(order.exact()).isTrue();
    }

    @Example
    void a_kernel_uses_nobody_and_need_not_be_listed() {
        ModuleOrder order = ModuleOrder.of(
                List.of("a", "kernel"),
                Set.of("kernel"),
                List.of(dependency("kernel", "a", 9), dependency("a", "kernel", 1)));

        assertThat(order.modules()).containsExactly("a", "kernel");
        assertThat(order.backEdges()).hasToString("[kernel -> a (9)]");
        assertThat(order.uses("a")).isEmpty();
    }

    @Example
    void refuses_what_is_no_dependency_between_its_modules() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleOrder.of(List.of("a"), Set.of(), List.of(dependency("a", "b", 1))))
                .withMessageContaining("a -> b (1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleOrder.of(List.of("a"), Set.of(), List.of(dependency("a", "a", 1))));
    }

    @Property
    void every_dependency_runs_along_the_order_or_is_a_back_edge(
            @ForAll("dependencies") List<ModuleDependency> dependencies) {
        ModuleOrder order = ModuleOrder.of(NAMES, Set.of("c"), dependencies);

        assertThat(order.modules()).hasSameElementsAs(NAMES).hasSameSizeAs(NAMES);
        for (ModuleDependency each : dependencies) {
            boolean along =
                    order.modules().indexOf(each.from()) < order.modules().indexOf(each.to());
            assertThat(order.backEdges().contains(each)).isEqualTo(!along);
            assertThat(order.uses(each.from()).contains(each.to()))
                    .isEqualTo(along && !each.to().equals("c"));
        }
    }

    @Property
    void no_order_has_fewer_pairs_against_it(@ForAll("dependencies") List<ModuleDependency> dependencies) {
        ModuleOrder order = ModuleOrder.of(NAMES, Set.of(), dependencies);

        assertThat(order.exact()).isTrue();
        Random random = new Random(1);
        List<String> other = new ArrayList<>(NAMES);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(other, random);
            int against = dependencies.stream()
                    .filter(each -> other.indexOf(each.from()) > other.indexOf(each.to()))
                    .mapToInt(ModuleDependency::pairs)
                    .sum();
            assertThat(against).isGreaterThanOrEqualTo(order.backPairs());
        }
    }

    @Property
    void the_order_of_the_input_makes_no_difference(
            @ForAll("dependencies") List<ModuleDependency> dependencies, @ForAll long seed) {
        ModuleOrder order = ModuleOrder.of(NAMES, Set.of("c"), dependencies);
        List<ModuleDependency> shuffled = new ArrayList<>(dependencies);
        Collections.shuffle(shuffled, new Random(seed));
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, new Random(seed));

        ModuleOrder other = ModuleOrder.of(names, Set.of("c"), shuffled);

        assertThat(other.modules()).isEqualTo(order.modules());
        assertThat(other.backEdges()).isEqualTo(order.backEdges());
    }

    @Provide
    Arbitrary<List<ModuleDependency>> dependencies() {
        Arbitrary<String> name = Arbitraries.of(NAMES);
        return Combinators.combine(name, name, Arbitraries.integers().between(1, 9))
                .as(ModuleDependency::new)
                .list()
                .ofMaxSize(25)
                .map(ModuleOrderTest::simple);
    }

    private static List<ModuleDependency> simple(List<ModuleDependency> dependencies) {
        Set<List<String>> seen = new HashSet<>();
        return dependencies.stream()
                .filter(each -> !each.from().equals(each.to()) && seen.add(List.of(each.from(), each.to())))
                .toList();
    }
}
