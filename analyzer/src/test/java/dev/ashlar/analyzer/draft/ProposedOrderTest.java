package dev.ashlar.analyzer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.draft.ProposedOrder.Dependency;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.analyzer.proposal.PackageVerdict;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.analyzer.proposal.ProposedModule;
import dev.ashlar.rules.modules.ModuleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProposedOrderTest {
    private static final int MODULES = 6;
    private static final int TYPES = 9;
    private static final int NO_KERNEL = -1;
    private static final int KERNEL = 2;

    /** So many pairs of types of two modules. */
    record Pairs(int from, int to, int pairs) {}

    private static ProposedOrder order(int modules, int kernel, List<Pairs> uses) {
        List<ProposedModule> proposed = IntStream.range(0, modules)
                .mapToObj(module -> new ProposedModule(
                        "module" + (char) ('a' + module),
                        module == kernel ? ModuleKind.KERNEL : ModuleKind.DOMAIN,
                        IntStream.range(module * TYPES, module * TYPES + TYPES)
                                .boxed()
                                .toList()))
                .toList();
        List<Placement> placements = IntStream.range(0, modules * TYPES)
                .mapToObj(type -> new Placement(type / TYPES, OptionalInt.empty(), 1, false, List.of()))
                .toList();
        Proposal proposal = new Proposal(proposed, placements, new PackageVerdict(true, List.of()), List.of());
        return ProposedOrder.of(proposal, uses(modules * TYPES, uses));
    }

    private static Uses uses(int types, List<Pairs> uses) {
        int[] from = uses.stream()
                .flatMapToInt(
                        each -> IntStream.generate(() -> each.from() * TYPES).limit(each.pairs()))
                .toArray();
        int[] to = uses.stream()
                .flatMapToInt(each -> IntStream.range(each.to() * TYPES, each.to() * TYPES + each.pairs()))
                .toArray();
        float[] strength = new float[from.length];
        Arrays.fill(strength, 1);
        return Uses.of(types, from, to, strength);
    }

    @Example
    void cuts_the_fewest_pairs_and_counts_them() {
        ProposedOrder order = order(
                3, NO_KERNEL, List.of(new Pairs(0, 1, 4), new Pairs(1, 2, 5), new Pairs(2, 1, 2), new Pairs(1, 0, 1)));

        assertThat(order.modules()).containsExactly(0, 1, 2);
        assertThat(order.back()).containsExactly(new Dependency(1, 0, 1, true), new Dependency(2, 1, 2, true));
        assertThat(order.backPairs()).isEqualTo(3);
        assertThat(order.pairs()).isEqualTo(12);
        assertThat(order.exact()).isTrue();
    }

    @Example
    void a_kernel_uses_nobody_whatever_that_weighs() {
        ProposedOrder order = order(2, 0, List.of(new Pairs(0, 1, 9), new Pairs(1, 0, 1)));

        assertThat(order.modules()).containsExactly(1, 0);
        assertThat(order.back()).containsExactly(new Dependency(0, 1, 9, true));
    }

    @Example
    void a_kernel_comes_last_though_nobody_uses_it() {
        assertThat(order(2, 0, List.of(new Pairs(0, 1, 1))).modules()).containsExactly(1, 0);
    }

    @Property
    void every_dependency_leads_along_the_order_or_back(@ForAll("uses") List<Pairs> uses) {
        ProposedOrder order = order(MODULES, KERNEL, uses);

        assertThat(order.modules()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(order.dependencies()).hasSameSizeAs(uses);
        for (Dependency each : order.dependencies()) {
            boolean along =
                    order.modules().indexOf(each.from()) < order.modules().indexOf(each.to());
            assertThat(each.back()).isEqualTo(!along);
        }
    }

    @Property
    void no_order_has_fewer_pairs_against_it(@ForAll("uses") List<Pairs> uses) {
        ProposedOrder order = order(MODULES, NO_KERNEL, uses);

        assertThat(order.exact()).isTrue();
        Random random = new Random(1);
        List<Integer> other = new ArrayList<>(order.modules());
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(other, random);
            int against = uses.stream()
                    .filter(each -> other.indexOf(each.from()) > other.indexOf(each.to()))
                    .mapToInt(Pairs::pairs)
                    .sum();
            assertThat(against).isGreaterThanOrEqualTo(order.backPairs());
        }
    }

    @Provide
    Arbitrary<List<Pairs>> uses() {
        Arbitrary<Integer> module = Arbitraries.integers().between(0, MODULES - 1);
        return Combinators.combine(module, module, Arbitraries.integers().between(1, TYPES))
                .as(Pairs::new)
                .list()
                .ofMaxSize(25)
                .map(ProposedOrderTest::simple);
    }

    private static List<Pairs> simple(List<Pairs> uses) {
        Set<List<Integer>> seen = new HashSet<>();
        return uses.stream()
                .filter(each -> each.from() != each.to() && seen.add(List.of(each.from(), each.to())))
                .toList();
    }
}
