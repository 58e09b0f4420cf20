package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.graph.Digraph;
import dev.ashlar.analyzer.graph.StronglyConnectedComponents;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * For each file that stays the arcs to cut so that it moves, if these are few: the closed arcs of all that it needs. A
 * file with more than {@code most} is taken to stay for good; a file of another module that needs it is held back by the
 * arc that leads to it, but one of the same module stays too, as a cut through a module would only tear it. Files that
 * need each other have the same arcs, so components are visited, each after those that it needs. Time linear in the arcs
 * but for the factor {@code most}.
 */
final class Holds {
    private final SourceUnits files;
    private final Needs needs;
    private final Digraph arcs;
    private final BitSet staying;
    private final int most;
    private final List<int[]> components;
    private final int[] componentOf;
    private final List<SortedSet<Integer>> held;
    private final BitSet stuck = new BitSet();

    /** @param most the highest number of arcs that count as few */
    Holds(SourceUnits files, Needs needs, BitSet staying, int most) {
        this.files = files;
        this.needs = needs;
        this.arcs = needs.arcs();
        this.staying = staying;
        this.most = most;
        this.components = StronglyConnectedComponents.of(
                arcs.size(), file -> opening(file).map(arcs::target).toArray());
        this.componentOf = new int[arcs.size()];
        for (int component = 0; component < components.size(); component++) {
            for (int file : components.get(component)) {
                componentOf[file] = component;
            }
        }
        this.held = new ArrayList<>(Collections.nCopies(components.size(), Collections.emptySortedSet()));
        visit();
    }

    private IntStream leaving(int file) {
        return IntStream.range(arcs.firstArc(file), arcs.firstArc(file + 1));
    }

    /** The arcs to files that might come along and yet stay. */
    private IntStream opening(int file) {
        return leaving(file).filter(this::isOpen);
    }

    private boolean isOpen(int arc) {
        return !needs.isClosed(arc) && staying.get(arcs.target(arc));
    }

    private IntStream outward(int component) {
        return IntStream.of(components.get(component))
                .flatMap(this::opening)
                .filter(arc -> componentOf[arcs.target(arc)] != component);
    }

    private void visit() {
        int[] waitingFor = IntStream.range(0, components.size())
                .map(component -> (int) outward(component).count())
                .toArray();
        Deque<Integer> ready = new ArrayDeque<>();
        IntStream.range(0, waitingFor.length)
                .filter(component -> waitingFor[component] == 0)
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            int component = ready.remove();
            gather(component);
            users(component).filter(user -> --waitingFor[user] == 0).forEach(ready::add);
        }
    }

    /** The components that need this one, as often as they do. */
    private IntStream users(int component) {
        return IntStream.of(components.get(component))
                .flatMap(file -> IntStream.of(arcs.incoming(file)))
                .filter(this::isOpen)
                .map(arc -> componentOf[arcs.source(arc)])
                .filter(user -> user != component);
    }

    private void gather(int component) {
        SortedSet<Integer> gathered = new TreeSet<>();
        for (int file : components.get(component)) {
            leaving(file).filter(needs::isClosed).limit(most + 1L).forEach(gathered::add);
        }
        for (int arc : outward(component).toArray()) {
            int needed = componentOf[arcs.target(arc)];
            if (gathered.size() > most || (stuck.get(needed) && isInside(arc))) {
                stuck.set(component);
                return;
            }
            gathered.addAll(stuck.get(needed) ? List.of(arc) : held.get(needed));
        }
        stuck.set(component, gathered.size() > most);
        held.set(component, gathered);
    }

    private boolean isInside(int arc) {
        return files.module(arcs.source(arc)) == files.module(arcs.target(arc));
    }

    /** The arcs to cut, by number; empty when they are too many, or the file moves anyway. */
    SortedSet<Integer> of(int file) {
        int component = componentOf[file];
        return stuck.get(component) ? Collections.emptySortedSet() : held.get(component);
    }
}
