package dev.ashlar.analyzer.movable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.DrawnGraph;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovableSetsTest {
    private static final int MOST = 5;

    @Test
    void below_a_file_moves_when_all_that_it_leads_to_does() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line", "Invoice", "Printer")
                .place("app", "web", "Screen")
                .refer("Order -> Line", "Invoice -> Printer", "Printer -> Screen", "Screen -> Order")
                .uses("web", "order");

        assertThat(moving(sketch, "order", Side.BELOW)).containsExactly("app/Line.java", "app/Order.java");
        assertThat(staying(sketch, "order", Side.BELOW)).containsExactly("app/Invoice.java", "app/Printer.java");
    }

    @Test
    void above_a_file_moves_when_nothing_that_stays_leads_to_it() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "OrderTask", "OrderScreen")
                .place("app", "stock", "Item", "Ware")
                .refer("OrderScreen -> OrderTask", "OrderTask -> Item", "Item -> Order", "Order -> Ware")
                .uses("order", "stock");

        assertThat(moving(sketch, "order", Side.ABOVE)).containsExactly("app/OrderScreen.java", "app/OrderTask.java");
        assertThat(staying(sketch, "order", Side.ABOVE)).containsExactly("app/Order.java");
    }

    @Test
    void what_it_may_use_comes_out_before_it_and_is_named() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order")
                .place("app", "money", "Price", "Rate", "Unasked")
                .place("app", "", "Rest")
                .refer("Order -> Price", "Price -> Rate", "Rest -> Order")
                .uses("order", "money");

        MovableSet below = movable(sketch, "order", Side.BELOW);

        assertThat(names(sketch, below.files())).containsExactly("app/Order.java");
        assertThat(names(sketch, below.along())).containsExactly("app/Price.java", "app/Rate.java");
        assertThat(moving(sketch, "order", Side.ABOVE)).isEmpty();
    }

    @Test
    void a_type_of_no_module_stays_and_holds_back_who_needs_it() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order")
                .place("app", "", "Rest")
                .refer("Order -> Rest", "Rest -> Order");

        assertThat(staying(sketch, "order", Side.BELOW)).containsExactly("app/Order.java");
        assertThat(staying(sketch, "order", Side.ABOVE)).containsExactly("app/Order.java");
    }

    @Test
    void a_home_that_is_built_before_holds_nothing_back() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order")
                .place("app", "web", "Screen")
                .place("base", "", "Strings")
                .refer("Order -> Strings", "Screen -> Order")
                .uses("web", "order");

        assertThat(moving(sketch, "order", Side.BELOW)).containsExactly("app/Order.java");
    }

    @Test
    void a_home_between_two_homes_of_the_module_holds_it_back() {
        // services must be built after the orders of models and before those of app
        Sketch sketch = new Sketch()
                .place("app", "order", "OrderScreen")
                .place("app", "", "Main")
                .place("services", "", "Pricing")
                .place("models", "order", "Order")
                .place("models", "", "Item")
                .refer("OrderScreen -> Pricing", "Pricing -> Order");

        assertThat(moving(sketch, "order", Side.BELOW)).containsExactly("models/Order.java");
        assertThat(moving(sketch, "order", Side.ABOVE)).containsExactly("app/OrderScreen.java");
    }

    @Test
    void files_in_homes_of_their_own_need_not_move() {
        Sketch sketch = new Sketch()
                .place("orders", "order", "Order", "Line")
                .place("app", "order", "OrderTask")
                .place("app", "web", "Screen")
                .refer("OrderTask -> Order", "Screen -> OrderTask")
                .uses("web", "order");

        MovableSet below = movable(sketch, "order", Side.BELOW);

        assertThat(names(sketch, below.files())).containsExactly("app/OrderTask.java");
        assertThat(names(sketch, below.apart())).containsExactly("orders/Line.java", "orders/Order.java");
    }

    @Test
    void what_comes_along_joins_the_home_of_its_module_that_it_could_not_be_built_without() {
        // Screen needs Price, and Price and Rate need each other: money beside rates would be a circle
        Sketch sketch = new Sketch()
                .place("app", "web", "Screen")
                .place("app", "money", "Price")
                .place("app", "", "Main")
                .place("rates", "money", "Rate", "Source")
                .place("idle", "money", "Coin")
                .refer("Main -> Screen", "Screen -> Price", "Price -> Rate", "Rate -> Price")
                .uses("web", "money");

        MovableSet below = movable(sketch, "web", Side.BELOW);

        assertThat(names(sketch, below.files())).containsExactly("app/Screen.java");
        assertThat(names(sketch, below.along())).containsExactly("app/Price.java");
        assertThat(names(sketch, below.joined())).containsExactly("rates/Rate.java", "rates/Source.java");
    }

    @Test
    void a_home_of_a_module_of_which_nothing_comes_along_is_joined_by_nothing() {
        Sketch sketch = new Sketch()
                .place("app", "web", "Screen")
                .place("app", "base", "Strings")
                .place("app", "", "Main")
                .place("rates", "money", "Rate")
                .refer("Main -> Screen", "Screen -> Rate", "Rate -> Strings")
                .uses("web", "money")
                .uses("money", "base");

        MovableSet below = movable(sketch, "web", Side.BELOW);

        assertThat(names(sketch, below.along())).containsExactly("app/Strings.java");
        assertThat(below.joined()).isEmpty();
    }

    @Test
    void a_file_moves_with_all_its_types_or_not_at_all() {
        Sketch sketch = new Sketch()
                .file("Order", "app", "order", "Order", "Line")
                .file("Mixed", "app", "order", "Mine")
                .file("Mixed", "app", "web", "Yours")
                .place("app", "order", "Task", "Report")
                .place("app", "web", "Screen")
                .refer("Line -> Screen", "Task -> Order", "Report -> Mine");

        MovableSet below = movable(sketch, "order", Side.BELOW);

        assertThat(names(sketch, below.files())).isEmpty();
        assertThat(names(sketch, below.divided())).containsExactly("app/Mixed.java");
        assertThat(names(sketch, below.staying()))
                .containsExactly("app/Order.java", "app/Report.java", "app/Task.java");
    }

    @Test
    void nested_types_belong_to_their_top_level_type() {
        DependencyGraph graph = DrawnGraph.of("order.Order$Line -> web.Screen", "order.Task -> order.Order$Line");
        int[] moduleOf = new int[graph.types().inside()];
        moduleOf[graph.find("app", "web.Screen")] = 1;

        MovableSet below = MovableSets.of(graph, Assignment.of(graph, moduleOf, List.of(new BitSet(), new BitSet())))
                .movable(0, Side.BELOW);

        assertThat(below.files()).isEmpty();
        assertThat(Sketch.names(graph, below.staying())).containsExactly("order/Order.java", "order/Task.java");
    }

    @Test
    void a_name_in_a_string_holds_nothing_back_but_an_unused_import_does() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Task")
                .place("app", "web", "Screen")
                .refer(UseKind.STRING, "Order -> Screen")
                .refer(UseKind.IMPORT_ONLY, "Task -> Screen")
                .refer("Screen -> Order")
                .uses("web", "order");

        assertThat(moving(sketch, "order", Side.BELOW)).containsExactly("app/Order.java");
    }

    @Test
    void two_references_of_one_file_are_one_cut_and_free_what_hangs_on_it() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line", "Task")
                .place("app", "web", "Screen")
                .refer("Line -> Order", "Task -> Line", "Order -> Screen", "Order -> Screen", "Screen -> Order")
                .uses("web", "order");
        DependencyGraph graph = sketch.graph();

        RootBlockers blockers = sketch.movable(graph).blockers(sketch.module("order"), MOST);

        assertThat(blockers.today().side()).isEqualTo(Side.BELOW);
        assertThat(text(graph, blockers))
                .containsExactly(
                        "cut app/Order.java:3 app/Order.java:4; moves app/Line.java app/Order.java app/Task.java");
        assertThat(blockers.after().staying()).isEmpty();
        assertThat(blockers.references()).isEqualTo(2);
    }

    @Test
    void a_file_that_two_blockers_hold_is_freed_by_both_together() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line", "Task")
                .place("app", "web", "Screen", "Menu")
                .refer("Order -> Line", "Line -> Order", "Task -> Order", "Order -> Screen", "Line -> Menu")
                .refer("Screen -> Task")
                .uses("web", "order");
        DependencyGraph graph = sketch.graph();

        assertThat(text(graph, sketch.movable(graph).blockers(sketch.module("order"), Side.BELOW, MOST)))
                .containsExactly(
                        "cut app/Line.java:5 app/Order.java:4; moves app/Line.java app/Order.java app/Task.java");
        assertThat(sketch.movable(graph)
                        .blockers(sketch.module("order"), Side.BELOW, 1)
                        .unlocks())
                .isEmpty();
    }

    @Test
    void the_blocker_may_lie_in_a_module_that_has_to_come_out_first() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line")
                .place("app", "base", "Entity")
                .place("app", "user", "User")
                .refer("Order -> Entity", "Line -> Entity", "Entity -> User", "User -> Entity", "User -> Order")
                .uses("order", "base")
                .uses("user", "base")
                .uses("user", "order");
        DependencyGraph graph = sketch.graph();

        RootBlockers blockers = sketch.movable(graph).blockers(sketch.module("order"), Side.BELOW, MOST);

        assertThat(text(graph, blockers)).containsExactly("cut app/Entity.java:3; moves app/Line.java app/Order.java");
        assertThat(Sketch.names(graph, blockers.after().along())).containsExactly("app/Entity.java");
        assertThat(blockers.unlocks().get(0).cut().get(0).isForbidden()).isTrue();
    }

    @Test
    void what_far_too_much_holds_back_is_left_behind_by_other_modules() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line")
                .place("app", "base", "Everything")
                .place("app", "user", "A", "B")
                .refer("Line -> Order", "Order -> Everything", "Everything -> A", "Everything -> B")
                .refer("A -> Order")
                .uses("order", "base")
                .uses("user", "order");
        DependencyGraph graph = sketch.graph();

        RootBlockers blockers = sketch.movable(graph).blockers(sketch.module("order"), Side.BELOW, 1);

        assertThat(text(graph, blockers)).containsExactly("cut app/Order.java:2; moves app/Line.java app/Order.java");
        assertThat(blockers.unlocks().get(0).cut().get(0).isForbidden()).isFalse();
        assertThat(blockers.blockersInAll()).isEqualTo(2);
    }

    @Test
    void the_cut_that_frees_most_for_a_reference_comes_first_and_the_next_counts_on_it() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line", "Task", "Bill", "Note")
                .place("app", "web", "Screen", "Menu")
                .refer("Bill -> Menu", "Bill -> Menu", "Bill -> Menu", "Note -> Bill", "Note -> Order")
                .refer("Line -> Order", "Task -> Order", "Order -> Screen")
                .refer("Screen -> Note")
                .uses("web", "order");
        DependencyGraph graph = sketch.graph();

        assertThat(text(graph, sketch.movable(graph).blockers(sketch.module("order"), Side.BELOW, MOST)))
                .containsExactly(
                        "cut app/Order.java:8; moves app/Line.java app/Order.java app/Task.java",
                        "cut app/Bill.java:1 app/Bill.java:2 app/Bill.java:3; moves app/Bill.java app/Note.java");
    }

    @Test
    void a_cut_that_frees_less_than_it_has_blockers_is_not_worth_it() {
        Sketch sketch = new Sketch()
                .place("app", "order", "Order", "Line")
                .place("app", "web", "Screen", "Menu", "Bar", "Foot", "Head", "Side")
                .refer("Order -> Screen", "Order -> Menu", "Screen -> Line", "Screen -> Order")
                .refer("Line -> Screen", "Line -> Menu", "Line -> Bar", "Line -> Foot", "Line -> Head", "Line -> Side")
                .uses("web", "order");
        DependencyGraph graph = sketch.graph();

        RootBlockers blockers = sketch.movable(graph).blockers(sketch.module("order"), Side.BELOW, MOST);

        assertThat(blockers.unlocks()).isEmpty();
        assertThat(blockers.blockersInAll()).isEqualTo(8);
        assertThat(blockers.referencesInAll()).isEqualTo(8);
    }

    @Test
    void an_assignment_names_only_modules_that_there_are() {
        DependencyGraph graph = DrawnGraph.of("a.A -> a.B");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.of(graph, new int[] {0, 1}, List.of(new BitSet())))
                .withMessage("no module has the number 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.of(graph, new int[] {0}, List.of(new BitSet())))
                .withMessageContaining("2 types expected");
    }

    private static MovableSet movable(Sketch sketch, String module, Side side) {
        return sketch.movable(sketch.graph()).movable(sketch.module(module), side);
    }

    private static List<String> moving(Sketch sketch, String module, Side side) {
        return names(sketch, movable(sketch, module, side).files());
    }

    private static List<String> staying(Sketch sketch, String module, Side side) {
        return names(sketch, movable(sketch, module, side).staying());
    }

    private static List<String> names(Sketch sketch, List<Integer> files) {
        return Sketch.names(sketch.graph(), files);
    }

    private static List<String> text(DependencyGraph graph, RootBlockers blockers) {
        return blockers.unlocks().stream()
                .map(unlock -> "cut " + String.join(" ", lines(graph, unlock)) + "; moves "
                        + String.join(" ", Sketch.names(graph, unlock.files())))
                .toList();
    }

    private static List<String> lines(DependencyGraph graph, Unlock unlock) {
        return unlock.cut().stream()
                .flatMap(blocker -> blocker.edges().stream())
                .map(edge -> graph.files().path(graph.dependencies().file(edge)) + ":"
                        + graph.dependencies().line(edge))
                .toList();
    }
}
