package dev.ashlar.analyzer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleCount;
import dev.ashlar.rules.modules.Pin;
import dev.ashlar.rules.modules.ProposalPins;
import dev.ashlar.rules.modules.TypeGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ProposerTest {

    @Property(tries = 60)
    void pins_are_obeyed_exactly(
            @ForAll @IntRange(min = 10, max = 60) int types,
            @ForAll @IntRange(min = 1, max = 5) int modules,
            @ForAll @IntRange(max = 10) int inside,
            @ForAll boolean packages,
            @ForAll long seed) {
        Evidence evidence = new Drawn(types, modules, inside, seed).evidence(name -> packages ? "shop." + name : "");
        Random random = new Random(seed);
        List<String> names = names(evidence);
        Collections.shuffle(names, random);
        // five types each of another pin, so that no two contradict each other
        List<Pin> keep = List.of(new Pin(names.get(0), "alpha", 1), new Pin(names.get(1), "beta", 2));
        List<TypeGroup> together = List.of(group(names.get(2), names.get(3), names.get(0)));
        List<TypeGroup> apart =
                List.of(group(names.get(2), names.get(1), names.get(4)), group(names.get(4), names.get(5)));
        Map<String, String> fixed = Map.of(names.get(6), "beta", names.get(7), "gamma");
        int least = 3 + random.nextInt(2);
        ModuleCount count = new ModuleCount(least, least + random.nextInt(3), 1);
        ProposalPins pins = new ProposalPins(keep, together, apart, Optional.of(count));

        Proposal proposal = propose(evidence, EnumSet.allOf(EvidenceKind.class), pins, fixed, Map.of());

        Map<String, String> moduleOf = moduleOf(evidence, proposal);
        keep.forEach(pin -> assertThat(moduleOf).containsEntry(pin.type(), pin.module()));
        assertThat(moduleOf).containsAllEntriesOf(fixed);
        together.forEach(group -> assertThat(modules(group, moduleOf)).hasSize(1));
        apart.forEach(group ->
                assertThat(modules(group, moduleOf)).hasSize(group.types().size()));
        assertThat(proposal.modules()).hasSizeBetween(count.least(), Math.max(count.most(), 4));
        assertWellFormed(evidence, proposal);
    }

    @Property(tries = 30)
    void the_order_of_the_subjects_changes_nothing(
            @ForAll @IntRange(min = 1, max = 60) int types,
            @ForAll @IntRange(min = 1, max = 5) int modules,
            @ForAll boolean packages,
            @ForAll long seed) {
        Evidence evidence = new Drawn(types, modules, 6, seed).evidence(name -> packages ? "shop." + name : "");
        Evidence shuffled = Drawn.shuffled(evidence, seed);

        Proposal proposal = Proposer.propose(evidence, ProposalOptions.DEFAULT);
        Proposal other = Proposer.propose(shuffled, ProposalOptions.DEFAULT);

        assertThat(moduleOf(shuffled, other)).isEqualTo(moduleOf(evidence, proposal));
        assertWellFormed(shuffled, other);
    }

    /** A warm start without a new type leaves everything where it is, and what it is called. */
    @Property(tries = 20)
    void a_proposal_that_starts_where_it_ended_changes_nothing(
            @ForAll @IntRange(min = 20, max = 60) int types, @ForAll boolean packages, @ForAll long seed) {
        Evidence evidence = new Drawn(types, 3, 7, seed).evidence(name -> packages ? "shop." + name : "");
        Map<String, String> first = moduleOf(evidence, Proposer.propose(evidence, ProposalOptions.DEFAULT));

        Proposal again = propose(evidence, EnumSet.allOf(EvidenceKind.class), ProposalPins.NONE, Map.of(), first);

        assertThat(moduleOf(evidence, again)).isEqualTo(first);
    }

    @Test
    void two_modules_that_hardly_use_each_other_are_found_by_uses_and_words() {
        Evidence evidence = new Drawn(40, 2, 10, 1).evidence(name -> "");

        Proposal proposal = Proposer.propose(evidence, ProposalOptions.DEFAULT);

        assertThat(proposal.modules()).extracting(ProposedModule::name).containsExactly("order", "stock");
        assertThat(proposal.modules().get(0).subjects())
                .allSatisfy(subject -> assertThat(subject % 2).isZero());
        assertThat(proposal.packages().used()).isFalse();
    }

    @Test
    void packages_by_layer_say_nothing() {
        List<String> layers = List.of("controller", "service", "dao", "dto");
        int[] next = {0};
        Drawn shop = new Drawn(80, 2, 9, 1);
        Evidence layered = shop.evidence(name -> "app." + layers.get(next[0]++ % layers.size()));

        Proposal proposal = Proposer.propose(layered, ProposalOptions.DEFAULT);
        Set<EvidenceKind> hidden = EnumSet.complementOf(EnumSet.of(EvidenceKind.PACKAGES));
        Proposal blind = propose(shop.evidence(name -> ""), hidden, ProposalPins.NONE, Map.of(), Map.of());

        assertThat(proposal.packages().layers()).containsExactly("app");
        assertThat(proposal.packages().used()).isFalse();
        assertThat(moduleOf(layered, proposal)).isEqualTo(moduleOf(layered, blind));
    }

    private static void assertWellFormed(Evidence evidence, Proposal proposal) {
        assertThat(proposal.modules())
                .extracting(ProposedModule::name)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(name -> name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        assertThat(proposal.modules().stream().flatMap(module -> module.subjects().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, evidence.subjects().size()).boxed().toList());
        for (int module = 0; module < proposal.modules().size(); module++) {
            for (int subject : proposal.modules().get(module).subjects()) {
                assertThat(proposal.placements().get(subject).module()).isEqualTo(module);
            }
        }
    }

    private static Proposal propose(
            Evidence evidence,
            Set<EvidenceKind> allowed,
            ProposalPins pins,
            Map<String, String> fixed,
            Map<String, String> previous) {
        return Proposer.propose(evidence, new ProposalOptions(allowed, Optional.empty(), pins, fixed, previous));
    }

    private static TypeGroup group(String... types) {
        return new TypeGroup(
                java.util.Arrays.stream(types).map(type -> new Entry<>(type, 1)).toList(), 1);
    }

    private static Set<String> modules(TypeGroup group, Map<String, String> moduleOf) {
        return group.types().stream()
                .map(type -> moduleOf.get(type.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Evidence evidence) {
        return new ArrayList<>(
                evidence.subjects().stream().map(subject -> subject.name()).toList());
    }

    private static Map<String, String> moduleOf(Evidence evidence, Proposal proposal) {
        Map<String, String> moduleOf = new TreeMap<>();
        for (int i = 0; i < proposal.placements().size(); i++) {
            int module = proposal.placements().get(i).module();
            moduleOf.put(
                    evidence.subjects().get(i).name(),
                    proposal.modules().get(module).name());
        }
        return moduleOf;
    }
}
