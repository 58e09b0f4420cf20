package dev.ashlar.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a baseline lets in, for how long, and from whom. */
class LetInTest {
    private static final String TODAY = "2026-11-25";
    private static final Note DATED = new Note(Optional.of(LocalDate.parse("2026-11-30")), Optional.of("SHOP-1"));

    @Test
    void violations_are_let_in_with_the_reason_and_the_notes_of_others_stay() {
        Baseline known = Run.of("order.Order -> billing.Tax").frozen();

        BaselineUpdate update = BaselineUpdate.letIn(
                Run.of("order.Order -> billing.Tax", "order.Order -> stock.Item")
                        .against(known),
                Note.of("SHOP-1"));

        assertThat(Run.lines(update.added()))
                .containsExactly("undeclared order -> stock : order.Order -> stock.Item   # reason=\"SHOP-1\"");
        assertThat(Run.lines(update.baseline().entries()))
                .containsExactly(
                        "internal   order -> billing : order.Order -> billing.Tax",
                        "undeclared order -> stock : order.Order -> stock.Item   # reason=\"SHOP-1\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Note.of(" "));
    }

    @Test
    void an_entry_holds_up_to_its_date_and_can_be_let_in_again() {
        Baseline known = BaselineUpdate.letIn(run("baseline", "2026-11-25").against(Baseline.EMPTY), DATED)
                .baseline();

        assertThat(run("baseline", "2026-11-30").against(known).fails()).isFalse();
        Comparison late = run("baseline", "2026-12-01").against(known);
        assertThat(late.failures()).extracting(NewViolation::cause).containsExactly(NewViolation.Cause.OVER);
        assertThat(late.failures().get(0).entry()).isPresent();
        assertThat(late.stale()).isEmpty();

        Baseline again = BaselineUpdate.letIn(late, Note.of("SHOP-2")).baseline();
        assertThat(again.entries()).extracting(BaselineEntry::note).containsExactly(Note.of("SHOP-2"));
    }

    @Test
    void a_strict_module_may_have_no_entries() {
        Baseline known = run("baseline", TODAY).frozen();

        Comparison now = run("strict", TODAY).against(known);
        assertThat(now.failures()).extracting(NewViolation::cause).containsExactly(NewViolation.Cause.STRICT);

        BaselineUpdate update = BaselineUpdate.letIn(run("strict", TODAY).against(Baseline.EMPTY), Note.of("SHOP-1"));
        assertThat(update.baseline()).isEqualTo(Baseline.EMPTY);
        assertThat(update.refused()).hasSize(1);
    }

    @Test
    void a_module_that_is_observed_fails_nothing_and_gets_no_entries() {
        Comparison now = run("observe", TODAY).against(Baseline.EMPTY);

        assertThat(now.fresh()).hasSize(1);
        assertThat(now.fails()).isFalse();
        assertThat(run("observe", TODAY).frozen()).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void a_use_that_is_to_go_away_gets_no_entry_before_its_date_as_it_would_pass_after_it() {
        String modules = """
                version: 1
                modules:
                  order: {packages: [order..], uses: [{module: stock, deprecated: ADR-17, until: 2026-11-30}]}
                  stock: {packages: [stock..]}
                """;
        Baseline known =
                Run.with(modules, "2026-11-30", "order.Order -> stock.Item").frozen();
        Comparison late =
                Run.with(modules, "2026-12-01", "order.Order -> stock.Item").against(known);

        assertThat(known).isEqualTo(Baseline.EMPTY);
        assertThat(Run.lines(late.failures())).containsExactly("deprecated order -> stock : order.Order -> stock.Item");
    }

    @Test
    void entries_that_another_baseline_did_not_have_are_growth_unless_they_moved_shrank_or_say_why() {
        Baseline before = read("cycle      a b c", "unassigned a.Old", "unassigned a.Gone   # until=2027-01-01");
        Baseline after = read(
                "cycle      a b",
                "unassigned a.Gone   # until=2027-02-01",
                "unassigned a.New",
                "unassigned a.Said   # reason=\"SHOP-1\"",
                "unassigned a.sub.Old");

        BaselineDiff diff = BaselineDiff.of(before, after, "a.Old"::equals);

        assertThat(Run.lines(diff.unexplained()))
                .containsExactly("unassigned a.New", "unassigned a.Gone   # until=2027-02-01");
        assertThat(Run.lines(diff.explained())).containsExactly("unassigned a.Said   # reason=\"SHOP-1\"");
        assertThat(Run.lines(diff.moved())).containsExactly("a.Old => a.sub.Old");
        assertThat(Run.lines(diff.removed())).containsExactly("cycle      a b c");
    }

    @Test
    void of_two_sides_that_change_a_note_the_stricter_is_merged_and_a_change_wins_over_none() {
        Baseline old = read("unassigned a.A", "unassigned a.B");
        Baseline ours = read("unassigned a.A   # until=2027-01-01", "unassigned a.B   # until=2027-01-01");
        Baseline theirs = read("unassigned a.A   # until=2027-02-01", "unassigned a.B");

        assertThat(BaselineMerge.of(old, ours, theirs)).isEqualTo(ours);
    }

    @Test
    void references_that_were_added_between_known_types_are_counted_against_where_the_change_began() {
        Baseline known =
                Run.of("order.A -> billing.Tax", "order.B -> billing.Tax").frozen();
        Comparison now =
                Run.of("order.sub.A -> billing.Tax", "order.B -> billing.Tax").against(known);

        List<ReferenceGrowth> grown = ReferenceGrowth.of(
                now.known(),
                entry -> entry.names().contains("order.A") ? 2 : 5,
                violation -> violation.names().contains("order.sub.A") ? 3 : 5);

        assertThat(grown)
                .extracting(ReferenceGrowth::before, ReferenceGrowth::now)
                .containsExactly(tuple(2, 3));
    }

    private static Run run(String mode, String today) {
        return Run.with("""
                version: 1
                modules:
                  order: {packages: [order..], mode: MODE}
                  stock: {packages: [stock..]}
                """.replace("MODE", mode), today, "order.Order -> stock.Item");
    }

    private static Baseline read(String... lines) {
        return BaselineReader.read("known.txt", Baseline.HEADER + "\n" + String.join("\n", lines) + "\n");
    }
}
