package dev.ashlar.analyzer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.analyzer.graph.DrawnGraph;
import dev.ashlar.analyzer.graph.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final Questions questions = Questions.about(DrawnGraph.of(
            "shop:order.Order -> shop:order.Price calls @4",
            "shop:order.Order -> stock:item.Item extends @3",
            "shop:order.Order -> stock:item.Item calls @9",
            "shop:order.Order$Line -> stock:item.Item$Size reads @21",
            "shop:order.Order -> java.util.List field @5",
            "shop:ui.Screen -> shop:order.Order calls @7",
            "shop:ui.Screen -> shop:ui.Button",
            "stock:item.Item -> stock:item.Item$Size",
            "stock:item.Item -> stock:ware.Ware @2",
            "stock:ware.Ware -> stock:item.Item @6"));

    @Test
    void why_lists_every_direct_use_with_its_lines_by_pair_of_types() {
        Why why = questions.why(part("order.Order"), part("item"));

        assertThat(why.distance()).isEqualTo(1);
        assertThat(why.pairs())
                .extracting(QuestionsTest::text)
                .containsExactly(
                        "order.Order -> item.Item: extends order/Order.java:3, calls order/Order.java:9",
                        "order.Order$Line -> item.Item$Size: reads order/Order.java:21");
    }

    @Test
    void why_says_how_far_an_indirect_dependency_is() {
        assertThat(questions.why(part("ui"), part("ware"))).isEqualTo(new Why(part("ui"), part("ware"), List.of(), 3));
        assertThat(questions.why(part("ware"), part("ui")).distance()).isZero();
    }

    @Test
    void why_works_on_types_outside_the_input() {
        Why why = questions.why(part("shop"), part("java.util.List"));

        assertThat(why.pairs())
                .extracting(QuestionsTest::text)
                .containsExactly("order.Order -> java.util.List: field order/Order.java:5");
    }

    @Test
    void path_goes_from_type_to_type_and_shows_one_line_for_each_step() {
        Route route = questions.path(part("ui"), part("stock"));

        assertThat(route.steps())
                .extracting(step -> text(step.example()) + " (" + step.lines() + ")")
                .containsExactly(
                        "ui.Screen -> order.Order: calls ui/Screen.java:7 (1)",
                        "order.Order -> item.Item: extends order/Order.java:3 (2)");
    }

    @Test
    void path_is_empty_when_there_is_none() {
        assertThat(questions.path(part("stock"), part("shop")).steps()).isEmpty();
    }

    @Test
    void usages_are_grouped_by_package_and_leave_out_the_part_itself() {
        Usages usages = questions.usages(part("item.Item"));

        assertThat(usages.users())
                .extracting(group -> group.pack().fullLabel())
                .containsExactly("shop:order", "stock:ware");
        assertThat(usages.users().get(0).pairs())
                .extracting(QuestionsTest::text)
                .containsExactly(
                        "order.Order -> item.Item: extends order/Order.java:3, calls order/Order.java:9",
                        "order.Order$Line -> item.Item$Size: reads order/Order.java:21");
        assertThat(usages.typeCount()).isEqualTo(3);
        assertThat(usages.lineCount()).isEqualTo(4);
    }

    @Test
    void cycles_name_members_and_a_shortest_way_round() {
        Cycles cycles = questions.cycles(Level.PACKAGES);

        assertThat(cycles.cycles()).hasSize(1);
        Cycles.Cycle cycle = cycles.cycles().get(0);
        assertThat(cycle.members()).extracting(Part::name).containsExactly("item", "ware");
        assertThat(cycle.dependencies()).isEqualTo(2);
        assertThat(cycle.shortest())
                .extracting(step -> text(step.example()))
                .containsExactly(
                        "item.Item -> ware.Ware: calls item/Item.java:2",
                        "ware.Ware -> item.Item: calls ware/Ware.java:6");
        assertThat(questions.cycles(Level.MODULES).cycles()).isEmpty();
    }

    @Test
    void cycles_come_biggest_first_and_the_shortest_round_need_not_start_at_the_first_member() {
        Questions about = Questions.about(
                DrawnGraph.of("x.A -> x.B", "x.B -> x.A", "y.A -> y.B", "y.B -> y.C", "y.C -> y.A", "y.C -> y.B"));

        List<Cycles.Cycle> cycles = about.cycles(Level.TOP_LEVEL_TYPES).cycles();

        assertThat(cycles).extracting(cycle -> cycle.members().size()).containsExactly(3, 2);
        assertThat(cycles.get(0).dependencies()).isEqualTo(4);
        assertThat(cycles.get(0).shortest())
                .extracting(step -> step.from().name())
                .containsExactly("y.B", "y.C");
    }

    @Test
    void a_way_round_of_three_is_found_in_a_circle_of_five() {
        Questions about = Questions.about(DrawnGraph.of(
                "x.A -> x.B", "x.B -> x.C", "x.C -> x.D", "x.D -> x.E", "x.E -> x.A", "x.E -> x.C", "x.E -> y.Out"));

        assertThat(about.cycles(Level.TOP_LEVEL_TYPES).cycles().get(0).shortest())
                .extracting(step -> step.from().name())
                .containsExactly("x.C", "x.D", "x.E");
    }

    @Test
    void cut_names_the_fewest_pairs_that_part_the_ends() {
        Cut cut = questions.cut(part("ui"), part("ware"));

        assertThat(cut.pairs())
                .extracting(QuestionsTest::text)
                .containsExactly("ui.Screen -> order.Order: calls ui/Screen.java:7");
        assertThat(questions.cut(part("ware"), part("ui")).pairs()).isEmpty();
    }

    @Test
    void cut_keeps_dependencies_within_the_ends() {
        Cut cut = questions.cut(part("shop"), part("stock"));

        assertThat(cut.pairs()).extracting(pair -> pair.to().name()).containsExactly("item.Item", "item.Item$Size");
    }

    @Test
    void a_question_about_a_part_and_itself_is_refused() {
        assertThatExceptionOfType(OverlappingParts.class)
                .isThrownBy(() -> questions.cut(part("item"), part("item")))
                .withMessage("both names mean stock:item");
        assertThatExceptionOfType(OverlappingParts.class)
                .isThrownBy(() -> questions.why(part("item.Item$Size"), part("stock")))
                .withMessage("stock:item.Item$Size and stock: overlap");
    }

    @Test
    void a_part_of_another_graph_is_refused() {
        Part foreign = new Part(Level.PACKAGES, "shop", "elsewhere");

        assertThatIllegalArgumentException().isThrownBy(() -> questions.usages(foreign));
    }

    @Test
    void summary_counts_what_there_is() {
        Summary summary = questions.summary(2);

        assertThat(summary.modules()).isEqualTo(2);
        assertThat(summary.packages()).isEqualTo(4);
        assertThat(summary.types()).isEqualTo(8);
        assertThat(summary.nestedTypes()).isEqualTo(2);
        assertThat(summary.files()).isEqualTo(6);
        assertThat(summary.lines()).isEqualTo(60);
        assertThat(summary.dependencies()).isEqualTo(8);
        assertThat(summary.evidence()).isEqualTo(9);
        assertThat(summary.cycles())
                .containsExactly(
                        new Summary.CycleCount(Level.TOP_LEVEL_TYPES, 1, 2, 2),
                        new Summary.CycleCount(Level.PACKAGES, 1, 2, 2),
                        new Summary.CycleCount(Level.MODULES, 0, 0, 0));
        assertThat(summary.heaviest())
                .containsExactly(
                        new Summary.Weight(part("order.Order"), 1, 2, 10),
                        new Summary.Weight(part("item.Item"), 2, 1, 10));
    }

    @Test
    void summary_does_not_count_package_descriptions_as_types() {
        Summary summary = Questions.about(DrawnGraph.of("a.package-info -> b.B annotates @1"))
                .summary(5);

        assertThat(summary.types()).isEqualTo(1);
        assertThat(summary.packages()).isEqualTo(1);
        assertThat(summary.dependencies()).isEqualTo(1);
        assertThat(summary.heaviest())
                .extracting(weight -> weight.type().name())
                .containsExactly("b.B");
    }

    @Test
    void an_empty_graph_answers_too() {
        Questions about = Questions.about(DrawnGraph.of());

        assertThat(about.summary(5).types()).isZero();
        assertThat(about.cycles(Level.TYPES).cycles()).isEmpty();
        assertThat(about.resolve("a")).isEqualTo(new Resolution.Unknown("a", List.of()));
    }

    private Part part(String name) {
        return questions.resolve(name).orElseThrow();
    }

    private static String text(TypePair pair) {
        List<String> lines = pair.evidence().stream()
                .map(evidence -> evidence.kind().label() + " " + evidence.place())
                .toList();
        return pair.from().name() + " -> " + pair.to().name() + ": " + String.join(", ", lines);
    }
}
