package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.graph.MinimumCut;
import dev.ashlar.rules.violation.Cycle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what has to go so that a module is free, see {@link Freeing}. */
final class FreeingSearch {
    private final Assignment assignment;
    private final Links links;
    private final ModuleArcs arcs;
    private final BrokenLinks broken;
    private final List<BitSet> cycles;
    private final int[][] brokenOf;

    /** @param cycles those that break a rule */
    FreeingSearch(Assignment assignment, Links links, ModuleArcs arcs, BrokenLinks broken, List<Cycle> cycles) {
        this.assignment = assignment;
        this.links = links;
        this.arcs = arcs;
        this.broken = broken;
        this.cycles = cycles.stream().map(this::members).toList();
        this.brokenOf = brokenOf();
    }

    private BitSet members(Cycle cycle) {
        BitSet members = new BitSet();
        cycle.modules().forEach(name -> members.set(assignment.number(name)));
        return members;
    }

    private int[][] brokenOf() {
        IntStream.Builder[] builders =
                new IntStream.Builder[assignment.modules().size()];
        Arrays.setAll(builders, any -> IntStream.builder());
        for (int link : broken.all()) {
            builders[links.fromModule(link)].add(link);
            builders[links.toModule(link)].add(link);
        }
        return Arrays.stream(builders).map(builder -> builder.build().toArray()).toArray(int[][]::new);
    }

    Freeing of(int module) {
        int[] ofCycle = cycles.stream()
                .filter(cycle -> cycle.get(module))
                .findFirst()
                .map(cycle -> cut(module, cycle))
                .orElse(new int[0]);
        int[] cut = IntStream.concat(IntStream.of(brokenOf[module]), IntStream.of(ofCycle))
                .sorted()
                .toArray();
        return new Freeing(assignment.name(module), broken.show(cut));
    }

    /** What has to go besides the module's own violations. */
    private int[] cut(int module, BitSet cycle) {
        int[] inside = IntStream.range(0, arcs.size())
                .filter(arc -> cycle.get(arcs.from(arc)) && cycle.get(arcs.to(arc)) && weight(module, arc) > 0)
                .toArray();
        int[] cut = MinimumCut.ofCircles(
                module,
                assignment.modules().size(),
                IntStream.of(inside).map(arcs::from).toArray(),
                IntStream.of(inside).map(arcs::to).toArray(),
                IntStream.of(inside).mapToLong(arc -> weight(module, arc)).toArray());
        return IntStream.of(cut)
                .map(i -> inside[i])
                .flatMap(arc -> remaining(module, arc))
                .toArray();
    }

    private long weight(int module, int arc) {
        return touches(module, arc)
                ? remaining(module, arc).mapToLong(links::references).sum()
                : arcs.references(arc);
    }

    private IntStream remaining(int module, int arc) {
        IntStream all = IntStream.of(arcs.links(arc));
        return touches(module, arc) ? all.filter(link -> !broken.isBroken(link)) : all;
    }

    private boolean touches(int module, int arc) {
        return arcs.from(arc) == module || arcs.to(arc) == module;
    }
}
