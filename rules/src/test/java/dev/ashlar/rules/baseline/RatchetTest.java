package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to code whose violations are known, and what the gate says of it. */
class RatchetTest {
    private static final String TAX = "internal   order -> billing : order.Order -> billing.Tax";

    private static final String CYCLES = """
            version: 1
            modules:
              a: {packages: [a..], uses: [b, c, d]}
              b: {packages: [b..], uses: [a, c, d]}
              c: {packages: [c..], uses: [a, b, d]}
              d: {packages: [d..], uses: [a, b, c]}
            rules: {unused: off}
            """;

    /**
     * A line shift, a second call, a renamed method, another parameter or signature, a helper that was extracted, injection by constructor and a
     * call that moved within its method leave the same pair of types.
     */
    @Test
    void the_same_pair_stays_known_however_often_and_wherever_it_is() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        Comparison now = Run.of("order.Order -> billing.Tax", "order.Order -> billing.Tax", "order.Helper")
                .against(known);

        assertThat(now.fails()).isFalse();
        assertThat(now.isOutdated()).isFalse();
        assertThat(Run.lines(now.known())).containsExactly(TAX);
        assertThat(now.pruned()).isEqualTo(known);
    }

    @Test
    void one_of_three_that_is_mended_fails_nothing_and_can_be_pruned() {
        Baseline known = Run.of("order.A -> billing.Tax", "order.B -> billing.Tax", "order.C -> billing.Tax")
                .frozen();

        Comparison now = Run.of("order.A -> billing.Tax", "order.B", "order.C -> billing.Tax")
                .against(known);

        assertThat(now.fails()).isFalse();
        assertThat(now.isOutdated()).isTrue();
        assertThat(Run.lines(now.stale())).containsExactly("internal   order -> billing : order.B -> billing.Tax");
        assertThat(now.pruned().size()).isEqualTo(2);
    }

    @Test
    void a_violation_of_a_deleted_type_is_stale() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        assertThat(Run.of("order.Other", "billing.Tax").against(known).pruned()).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void a_new_pair_fails_although_its_modules_have_known_ones() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        Comparison now = Run.of("order.Order -> billing.Tax", "order.Cart -> billing.Tax")
                .against(known);

        assertThat(now.fails()).isTrue();
        assertThat(Run.lines(now.fresh())).containsExactly("internal   order -> billing : order.Cart -> billing.Tax");
        assertThat(now.fresh().get(0).cause()).isEqualTo(NewViolation.Cause.UNKNOWN);
        assertThat(now.pruned()).isEqualTo(known);
    }

    @Test
    void what_is_mended_and_what_is_new_are_both_told() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        Comparison now = Run.of("order.Order", "order.Cart -> billing.Tax").against(known);

        assertThat(now.fails()).isTrue();
        assertThat(Run.lines(now.stale())).containsExactly(TAX);
        assertThat(Run.lines(now.fresh())).hasSize(1);
    }

    @Test
    void a_file_that_says_its_rules_in_other_words_lets_nothing_new_in() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();
        String reworded = """
                version: 1
                root: [order, billing]
                modules:
                  billing: {packages: [billing..], api: [billing.api.., billing.v2..], owner: "@acme/billing"}
                  order: {packages: [order..], uses: [billing]}
                """;

        Comparison now = Run.with(reworded, "2026-11-25", "order.Order -> billing.Tax", "order.Cart -> billing.Tax")
                .against(known);

        assertThat(Run.lines(now.known())).containsExactly(TAX);
        assertThat(Run.lines(now.fresh())).hasSize(1);
    }

    @Test
    void a_rule_without_a_section_does_not_freeze_itself() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        Comparison now = Run.of("order.Order -> billing.Tax", "order.Order -> stock.Item")
                .against(known);

        assertThat(now.fails()).isTrue();
        assertThat(now.pruned().of(Rule.UNDECLARED)).isEmpty();
    }

    @Test
    void entries_of_a_rule_that_is_off_are_left_alone() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();
        String off = """
                version: 1
                modules:
                  order: {packages: [order..], uses: [billing]}
                  billing: {packages: [billing..], api: []}
                rules: {internal: off}
                """;

        Comparison now =
                Run.with(off, "2026-11-25", "order.Order", "billing.Tax").against(known);

        assertThat(now.isOutdated()).isFalse();
        assertThat(now.pruned()).isEqualTo(known);
    }

    @Test
    void a_run_on_a_part_finds_what_is_new_and_prunes_nothing_so_that_the_next_whole_run_is_green() {
        Run whole = Run.of("order.A -> billing.Tax", "order.B -> billing.Tax");
        Baseline known = whole.frozen();

        Comparison part = Run.of("order.A -> billing.Tax").part().against(known);

        assertThat(part.fails()).isFalse();
        assertThat(part.isOutdated()).isFalse();
        assertThat(part.pruned()).isEqualTo(known);
        assertThat(whole.against(part.pruned()).fails()).isFalse();
        assertThat(Run.of("order.C -> billing.Tax").part().against(known).fails())
                .isTrue();
    }

    @Test
    void violations_of_a_file_that_could_not_be_read_are_not_taken_for_mended() {
        Baseline known =
                Run.of("order.A -> billing.Tax", "order.B -> billing.Tax").frozen();

        Comparison source = Run.of("order.A", "billing.Tax").unread("order.B").against(known);
        Comparison target = Run.of("order.A", "order.B").unread("billing.Tax").against(known);

        assertThat(Run.lines(source.stale())).containsExactly("internal   order -> billing : order.A -> billing.Tax");
        assertThat(target.isOutdated()).isFalse();
    }

    @Test
    void a_type_that_is_moved_inside_its_module_keeps_its_entries_and_their_notes() {
        Baseline known = BaselineUpdate.letIn(
                        Run.of("order.Order -> billing.Tax", "order.Order -> stock.Item")
                                .against(Baseline.EMPTY),
                        Note.of("SHOP-1"))
                .baseline();

        Comparison now = Run.of("order.sub.Order -> billing.Tax", "order.sub.Order -> stock.Item")
                .against(known);

        assertThat(now.fails()).isFalse();
        assertThat(now.stale()).isEmpty();
        assertThat(Run.lines(now.moved()))
                .containsExactly(
                        "order.Order -> billing.Tax => order.sub.Order -> billing.Tax",
                        "order.Order -> stock.Item => order.sub.Order -> stock.Item");
        assertThat(Run.lines(now.pruned().entries()))
                .contains("internal   order -> billing : order.sub.Order -> billing.Tax   # reason=\"SHOP-1\"");
    }

    @Test
    void a_target_that_is_moved_inside_its_module_and_both_ends_that_are_keep_their_entries() {
        Baseline known = Run.of("order.Order -> billing.Tax", "order.Cart -> billing.Tax")
                .frozen();

        Comparison target = Run.of("order.Order -> billing.sub.Tax", "order.Cart -> billing.sub.Tax")
                .against(known);
        Comparison both = Run.of("order.sub.Order -> billing.sub.Tax", "order.Cart -> billing.sub.Tax")
                .against(known);

        assertThat(target.fails()).isFalse();
        assertThat(both.fails()).isFalse();
        assertThat(both.moved()).hasSize(2);
    }

    @Test
    void a_type_of_the_same_name_is_no_move_if_the_old_one_is_still_there() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        assertThat(Run.of("order.Order", "order.sub.Order -> billing.Tax")
                        .against(known)
                        .fails())
                .isTrue();
    }

    @Test
    void one_entry_lets_one_type_move_and_not_two() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        Comparison now = Run.of("order.a.Order -> billing.Tax", "order.b.Order -> billing.Tax")
                .against(known);

        assertThat(now.moved()).hasSize(1);
        assertThat(Run.lines(now.fresh()))
                .containsExactly("internal   order -> billing : order.b.Order -> billing.Tax");
    }

    @Test
    void a_type_that_is_moved_to_another_module_is_a_new_violation() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        Comparison now = Run.of("stock.Order -> billing.Tax").against(known);

        assertThat(now.fails()).isTrue();
        assertThat(now.moved()).isEmpty();
        assertThat(Run.lines(now.stale())).containsExactly(TAX);
    }

    @Test
    void a_type_with_another_name_keeps_its_entries_if_version_control_knows() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();
        Run renamed = Run.of("order.Purchase -> billing.Tax");

        assertThat(renamed.against(known).fails()).isTrue();
        Comparison now = renamed.against(known, Map.of("order.Order", "order.Purchase"));
        assertThat(now.fails()).isFalse();
        assertThat(Run.lines(now.moved()))
                .containsExactly("order.Order -> billing.Tax => order.Purchase -> billing.Tax");
    }

    @Test
    void a_cycle_of_which_one_edge_is_mended_stays_known() {
        Baseline known = cycles("a.A -> b.B", "b.B -> a.A", "b.B -> c.C", "c.C -> b.B", "a.A -> c.C")
                .frozen();

        Comparison now =
                cycles("a.A -> b.B", "b.B -> a.A", "b.B -> c.C", "c.C -> b.B").against(known);

        assertThat(now.fails()).isFalse();
        assertThat(now.isOutdated()).isFalse();
    }

    @Test
    void a_cycle_that_a_member_left_is_known_and_its_line_becomes_what_is_left() {
        Baseline known = cycles("a.A -> b.B", "b.B -> c.C", "c.C -> a.A", "c.C -> d.D", "d.D -> c.C")
                .frozen();
        assertThat(Run.lines(known.entries())).containsExactly("cycle      a b c d");

        Comparison now =
                cycles("a.A -> b.B", "b.B -> a.A", "c.C -> d.D", "d.D -> c.C").against(known);

        assertThat(now.fails()).isFalse();
        assertThat(now.stale()).isEmpty();
        assertThat(now.shrunk()).hasSize(1);
        assertThat(Run.lines(now.pruned().entries())).containsExactly("cycle      a b", "cycle      c d");
    }

    @Test
    void a_part_of_the_code_does_not_make_a_cycle_smaller() {
        Baseline known = cycles("a.A -> b.B", "b.B -> c.C", "c.C -> a.A").frozen();

        Comparison now = cycles("a.A -> b.B", "b.B -> a.A").part().against(known);

        assertThat(now.fails()).isFalse();
        assertThat(now.pruned()).isEqualTo(known);
    }

    @Test
    void a_cycle_that_takes_a_member_in_is_a_violation() {
        Baseline known =
                cycles("a.A -> b.B", "b.B -> a.A", "c.C -> d.D", "d.D -> c.C").frozen();

        Comparison now = cycles("a.A -> b.B", "b.B -> c.C", "c.C -> a.A").against(known);

        assertThat(now.fails()).isTrue();
        assertThat(Run.lines(now.fresh())).containsExactly("cycle      a b c");
        assertThat(Run.lines(now.stale())).containsExactly("cycle      a b", "cycle      c d");
    }

    @Test
    void known_cycles_that_become_one_are_a_violation() {
        Baseline known =
                cycles("a.A -> b.B", "b.B -> a.A", "c.C -> d.D", "d.D -> c.C").frozen();

        Comparison now =
                cycles("a.A -> b.B", "b.B -> c.C", "c.C -> d.D", "d.D -> a.A").against(known);

        assertThat(Run.lines(now.fresh())).containsExactly("cycle      a b c d");
    }

    private static Run cycles(String... code) {
        return Run.with(CYCLES, "2026-11-25", code);
    }
}
