package dev.ashlar.analyzer.movable;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MovableSetsPropertyTest {
    private static final List<String> MODULES = List.of("m0", "m1", "m2");
    private static final int MOST = 3;

    /** By brute force over all sets of files, from the definition. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_moves_is_the_largest_closed_set(@ForAll("sketches") Sketch sketch, @ForAll Side side) {
        DependencyGraph graph = sketch.graph();
        MovableSets sets = sketch.movable(graph);
        Set<String> largest = largestClosedSet(sketch, side);
        for (String module : MODULES) {
            MovableSet set = sets.movable(sketch.module(module), side);
            Set<String> closed = largest.stream()
                    .filter(file -> moduleOf(sketch, file).equals(module))
                    .collect(toSet());
            closed.removeAll(Sketch.names(graph, set.apart()));

            assertThat(Sketch.names(graph, set.files())).containsExactlyInAnyOrderElementsOf(closed);
        }
    }

    private static Set<String> largestClosedSet(Sketch sketch, Side side) {
        List<String> files = sketch.places().stream()
                .map(Sketch::path)
                .distinct()
                .filter(file -> !moduleOf(sketch, file).isEmpty())
                .toList();
        Map<String, Set<String>> order = buildOrder(sketch);
        Set<String> union = new TreeSet<>();
        for (int bits = 0; bits < 1 << files.size(); bits++) {
            int chosen = bits;
            Set<String> set = IntStream.range(0, files.size())
                    .filter(i -> (chosen & 1 << i) != 0)
                    .mapToObj(files::get)
                    .collect(toSet());
            if (isClosed(sketch, side, set, order)) {
                union.addAll(set);
            }
        }
        assertThat(isClosed(sketch, side, union, order)).isTrue();
        return union;
    }

    private static boolean isClosed(Sketch sketch, Side side, Set<String> set, Map<String, Set<String>> order) {
        return compiled(sketch).allMatch(reference -> {
            String moving = fileOf(sketch, side == Side.BELOW ? reference.from() : reference.to());
            String needed = fileOf(sketch, side == Side.BELOW ? reference.to() : reference.from());
            String user = moduleOf(sketch, fileOf(sketch, reference.from()));
            String used = moduleOf(sketch, fileOf(sketch, reference.to()));
            if (!set.contains(moving) || moving.equals(needed)) {
                return true;
            }
            boolean known = !user.isEmpty() && !used.isEmpty();
            if (known && !sketch.mayUse(user, used)) {
                return false;
            }
            String home = homeOf(needed);
            String module = moduleOf(sketch, moving);
            boolean stands = side == Side.BELOW
                    ? !reaches(order, home).contains(module)
                    : !reaches(order, module).contains(home);
            return known && set.contains(needed) || stands;
        });
    }

    /** Homes and modules and what they may have to be built after. */
    private static Map<String, Set<String>> buildOrder(Sketch sketch) {
        Map<String, Set<String>> order = new HashMap<>();
        compiled(sketch).forEach(reference -> {
            String from = fileOf(sketch, reference.from());
            String to = fileOf(sketch, reference.to());
            if (!from.equals(to)) {
                add(order, homeOf(from), homeOf(to));
                add(order, homeOf(from), moduleOf(sketch, to));
                add(order, moduleOf(sketch, from), homeOf(to));
            }
        });
        for (String user : MODULES) {
            MODULES.stream()
                    .filter(used -> !used.equals(user) && sketch.mayUse(user, used))
                    .forEach(used -> add(order, user, used));
        }
        return order;
    }

    private static void add(Map<String, Set<String>> order, String from, String to) {
        if (!from.isEmpty() && !to.isEmpty()) {
            order.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
        }
    }

    private static Set<String> reaches(Map<String, Set<String>> order, String start) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : order.getOrDefault(open.remove(), Set.of())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** Moves the files and looks whether a build tool would still find an order. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void after_the_move_the_new_build_modules_are_in_no_circle_and_obey_the_map(
            @ForAll("sketches") Sketch sketch, @ForAll Side side) {
        DependencyGraph graph = sketch.graph();
        MovableSets sets = sketch.movable(graph);
        for (String module : MODULES) {
            MovableSet set = sets.movable(sketch.module(module), side);
            List<String> moved = new ArrayList<>(Sketch.names(graph, set.files()));
            moved.addAll(Sketch.names(graph, set.along()));
            moved.addAll(Sketch.names(graph, set.joined()));
            if (!set.files().isEmpty()) {
                moved.addAll(Sketch.names(graph, set.apart()));
            }
            Map<String, Set<String>> order = new HashMap<>();
            compiled(sketch).forEach(reference -> {
                String from = placeOf(sketch, reference.from(), moved);
                String to = placeOf(sketch, reference.to(), moved);
                if (!from.equals(to)) {
                    add(order, from, to);
                }
                if (MODULES.contains(from) && MODULES.contains(to)) {
                    assertThat(sketch.mayUse(from, to)).isTrue();
                }
            });
            for (String each : MODULES) {
                assertThat(reaches(order, each)).doesNotContain(each);
            }
        }
    }

    private static String placeOf(Sketch sketch, String type, Collection<String> moved) {
        String file = fileOf(sketch, type);
        return moved.contains(file) ? moduleOf(sketch, file) : homeOf(file);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void cutting_what_is_named_frees_what_is_promised(@ForAll("sketches") Sketch sketch, @ForAll Side side) {
        DependencyGraph graph = sketch.graph();
        MovableSets sets = sketch.movable(graph);
        for (String module : MODULES) {
            RootBlockers blockers = sets.blockers(sketch.module(module), side, MOST);
            List<String> before = Sketch.names(graph, blockers.today().files());
            List<Sketch.Reference> cut = new ArrayList<>();
            for (Unlock unlock : blockers.unlocks()) {
                cut.addAll(references(sketch, graph, unlock));
                Sketch rest = sketch.without(cut);
                DependencyGraph restGraph = rest.graph();
                MovableSet recomputed = rest.movable(restGraph).movable(sketch.module(module), side);
                List<String> promised = Sketch.names(graph, unlock.movable().files());

                assertThat(Stream.of(recomputed.files(), recomputed.apart())
                                .flatMap(files -> Sketch.names(restGraph, files).stream()))
                        .containsAll(promised);
                assertThat(unlock.files()).isNotEmpty();
                assertThat(promised)
                        .hasSize(before.size() + unlock.files().size())
                        .containsAll(before);
                before = promised;
            }
            assertThat(blockers.unlocks().stream()
                            .mapToInt(unlock -> unlock.cut().size())
                            .sum())
                    .isLessThanOrEqualTo(MOST);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void cutting_all_blockers_frees_the_whole_module(@ForAll("oneHome") Sketch sketch, @ForAll Side side) {
        DependencyGraph graph = sketch.graph();
        for (String module : MODULES) {
            RootBlockers blockers = sketch.movable(graph).blockers(sketch.module(module), side, 1000);

            assertThat(blockers.after().staying()).isEmpty();
            assertThat(blockers.references()).isEqualTo(blockers.referencesInAll());
            assertThat(blockers.unlocks().stream()
                            .mapToInt(unlock -> unlock.cut().size())
                            .sum())
                    .isEqualTo(blockers.blockersInAll());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_telling_does_not_matter(@ForAll("sketches") Sketch sketch, @ForAll Side side, @ForAll long seed) {
        Sketch shuffled = sketch.shuffled(seed);
        for (String module : MODULES) {
            int number = sketch.module(module);

            assertThat(shuffled.movable(shuffled.graph()).blockers(number, side, MOST))
                    .isEqualTo(sketch.movable(sketch.graph()).blockers(number, side, MOST));
        }
    }

    private static List<Sketch.Reference> references(Sketch sketch, DependencyGraph graph, Unlock unlock) {
        Set<Integer> lines = unlock.cut().stream()
                .flatMap(blocker -> blocker.edges().stream())
                .map(graph.dependencies()::line)
                .collect(toSet());
        return sketch.references().stream()
                .filter(reference -> lines.contains(reference.line()))
                .toList();
    }

    private static Stream<Sketch.Reference> compiled(Sketch sketch) {
        return sketch.references().stream().filter(reference -> reference.kind() != UseKind.STRING);
    }

    private static Sketch.Place place(Sketch sketch, String type) {
        return sketch.places().stream()
                .filter(place -> place.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String fileOf(Sketch sketch, String type) {
        return Sketch.path(place(sketch, type));
    }

    private static String homeOf(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private static String moduleOf(Sketch sketch, String file) {
        List<String> modules = sketch.places().stream()
                .filter(place -> Sketch.path(place).equals(file))
                .map(Sketch.Place::module)
                .distinct()
                .toList();
        return modules.size() == 1 ? modules.get(0) : "";
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        return sketches(3);
    }

    @Provide
    Arbitrary<Sketch> oneHome() {
        return sketches(1);
    }

    /** Up to eight types in homes h0, h1 ..., some in one file; m0 may use m1 and m2, and m1 m2, or less. */
    private static Arbitrary<Sketch> sketches(int homes) {
        Arbitrary<int[]> places = Combinators.combine(
                        Arbitraries.integers().between(0, homes - 1),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(0, 5))
                .as((home, module, alone) -> new int[] {home, module, alone});
        Arbitrary<int[]> arrows = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 9))
                .as((from, to, kind) -> new int[] {from, to, kind});
        return Combinators.combine(
                        places.list().ofMinSize(2).ofMaxSize(8),
                        arrows.list().ofMaxSize(16),
                        Arbitraries.integers().between(0, 7))
                .as(MovableSetsPropertyTest::sketch);
    }

    private static Sketch sketch(List<int[]> places, List<int[]> arrows, int uses) {
        Sketch sketch = new Sketch();
        MODULES.forEach(module -> sketch.place("other", module, "Idle" + module));
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            String module = place[1] < 0 ? "" : MODULES.get(place[1]);
            sketch.file(place[2] == 0 ? "Shared" : "F" + i, "h" + place[0], module, "T" + i);
        }
        for (int[] arrow : arrows) {
            if (arrow[0] < places.size() && arrow[1] < places.size() && arrow[0] != arrow[1]) {
                sketch.refer(arrow[2] == 0 ? UseKind.STRING : UseKind.CALLS, "T" + arrow[0] + " -> T" + arrow[1]);
            }
        }
        String[][] pairs = {{"m0", "m1"}, {"m1", "m2"}, {"m0", "m2"}};
        IntStream.range(0, pairs.length)
                .filter(i -> (uses & 1 << i) != 0)
                .forEach(i -> sketch.uses(pairs[i][0], pairs[i][1]));
        return sketch;
    }
}
