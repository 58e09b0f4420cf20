package dev.ashlar.analyzer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.rules.modules.ModuleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelsTest {
    private static final int SIZE = 6;

    @Test
    void what_is_generated_for_a_model_goes_where_the_model_is_and_says_so() {
        // two groups of six; the companion, last of the second, is used by the second only, its model is in the first
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 2 * SIZE; i++) {
            String name = "a." + (i < SIZE ? "Aa" : "Bb") + (char) ('a' + i);
            boolean isCompanion = i == 2 * SIZE - 1;
            subjects.add(new Subject(name, "", "", i, i == 0 || isCompanion ? 0 : -1));
        }
        Proposal proposal = Proposer.propose(evidence(subjects, circles(2)), ProposalOptions.DEFAULT);

        Placement model = proposal.placements().get(0);
        Placement companion = proposal.placements().get(2 * SIZE - 1);
        assertThat(proposal.modules()).hasSize(2);
        assertThat(companion.module()).isEqualTo(model.module());
        assertThat(companion.reasons().get(0).text()).isEqualTo("generated for Aaa, which is in it");
    }

    @Test
    void models_that_most_modules_use_are_shared_models() {
        int[] groups = new int[5 * SIZE];
        Arrays.setAll(groups, i -> i / SIZE);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            boolean isModel = i < SIZE - 1;
            subjects.add(new Subject("a.T" + i, "", "", i, isModel ? i : -1));
        }
        List<int[]> uses = new ArrayList<>();
        for (int group = 1; group < 4; group++) {
            uses.add(new int[] {group * SIZE, 0});
        }
        ModuleKinds kinds = new ModuleKinds(evidence(subjects, uses), groups, 5);

        assertThat(kinds.kindOf(0)).isEqualTo(ModuleKind.SHARED_MODEL);
        assertThat(kinds.kindOf(1)).isEqualTo(ModuleKind.DOMAIN);
    }

    /** Each uses all others of its group. */
    private static List<int[]> circles(int groups) {
        List<int[]> uses = new ArrayList<>();
        for (int i = 0; i < groups * SIZE; i++) {
            for (int j = i / SIZE * SIZE; j < (i / SIZE + 1) * SIZE; j++) {
                if (i != j) {
                    uses.add(new int[] {i, j});
                }
            }
        }
        return uses;
    }

    private static Evidence evidence(List<Subject> subjects, List<int[]> uses) {
        float[] strength = new float[uses.size()];
        Arrays.fill(strength, 1);
        return new Evidence(
                subjects,
                Uses.of(
                        subjects.size(),
                        uses.stream().mapToInt(use -> use[0]).toArray(),
                        uses.stream().mapToInt(use -> use[1]).toArray(),
                        strength),
                Terms.none(subjects.size()),
                Terms.none(subjects.size()),
                Terms.none(subjects.size()));
    }
}
