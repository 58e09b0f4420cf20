package dev.ashlar.analyzer.movable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Movable sets and root blockers of all modules, on one side of what stays. */
final class OneSide {
    private static final BitSet NO_CUT = new BitSet();

    private final SourceUnits files;
    private final References references;
    private final Side side;
    private final Needs needs;
    private final BitSet staying;
    private final Apart apart;
    private final int[] prices;

    OneSide(SourceUnits files, References references, Side side, Needs needs) {
        this.files = files;
        this.references = references;
        this.side = side;
        this.needs = needs;
        this.staying = needs.staying(NO_CUT);
        this.apart = new Apart(files, staying);
        this.prices = new int[needs.arcs().arcs()];
    }

    MovableSet movable(int module) {
        return movable(module, NO_CUT, staying);
    }

    private MovableSet movable(int module, BitSet cut, BitSet stays) {
        BitSet mine = files.filesOf(module);
        BitSet there = apart.filesOf(module);
        BitSet moving = without(mine, stays, there);
        BitSet needed = moving.isEmpty() ? moving : without(needed(union(moving, there), cut), mine);
        BitSet along = without(needed, apart.settled());
        return new MovableSet(
                module,
                side,
                list(moving),
                moving.stream()
                        .flatMap(file -> IntStream.of(files.topLevelTypes(file)))
                        .sorted()
                        .boxed()
                        .toList(),
                list(along),
                list(ofTheirModules(along, without(needed, along))),
                list(without(mine, moving, there)),
                list(there),
                files.divided(module));
    }

    /** All that these need, and the rest of the homes that some of it is settled in, as these become one with it. */
    private BitSet needed(BitSet start, BitSet cut) {
        BitSet needed = start;
        BitSet before;
        do {
            before = needed;
            needed = needs.closure(apart.withNeighbours(needed), cut);
        } while (!needed.equals(before));
        return needed;
    }

    /** Those of the others that are of the same modules as some of the files. */
    private BitSet ofTheirModules(BitSet some, BitSet others) {
        BitSet modules = new BitSet();
        some.stream().map(files::module).forEach(modules::set);
        BitSet found = new BitSet();
        others.stream().filter(file -> modules.get(files.module(file))).forEach(found::set);
        return found;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    private static BitSet without(BitSet files, BitSet... others) {
        BitSet rest = (BitSet) files.clone();
        Stream.of(others).forEach(rest::andNot);
        return rest;
    }

    private static List<Integer> list(BitSet files) {
        return files.stream().boxed().toList();
    }

    /** @param most how many pairs of files may be parted */
    RootBlockers blockers(int module, Holds holds, int most) {
        MovableSet today = movable(module);
        UnlockSearch search = new UnlockSearch(
                today.staying().stream()
                        .map(holds::of)
                        .filter(arcs -> !arcs.isEmpty())
                        .toList(),
                today.staying().size(),
                this::price);
        List<Unlock> unlocks = new ArrayList<>();
        BitSet cut = new BitSet();
        MovableSet before = today;
        for (var next = search.next(cut, most); next.isPresent(); next = search.next(cut, most - cut.cardinality())) {
            next.get().forEach(cut::set);
            MovableSet after = movable(module, cut, needs.staying(cut));
            unlocks.add(unlock(next.get(), before, after));
            before = after;
        }
        BitSet all = blockersInAll(today);
        return new RootBlockers(
                today, unlocks, all.cardinality(), all.stream().map(this::price).sum());
    }

    private Unlock unlock(SortedSet<Integer> arcs, MovableSet before, MovableSet after) {
        List<Integer> freed = new ArrayList<>(after.files());
        freed.removeAll(before.files());
        return new Unlock(arcs.stream().map(this::blocker).toList(), freed, after);
    }

    private BitSet blockersInAll(MovableSet today) {
        BitSet held = new BitSet();
        today.staying().forEach(held::set);
        BitSet all = new BitSet();
        needs.closure(held, NO_CUT).stream()
                .flatMap(file -> IntStream.range(
                        needs.arcs().firstArc(file), needs.arcs().firstArc(file + 1)))
                .filter(needs::isClosed)
                .forEach(all::set);
        return all;
    }

    private int price(int arc) {
        if (prices[arc] == 0) {
            prices[arc] = blocker(arc).edges().size();
        }
        return prices[arc];
    }

    private Blocker blocker(int arc) {
        int source = needs.arcs().source(arc);
        int target = needs.arcs().target(arc);
        int from = side == Side.BELOW ? source : target;
        int to = side == Side.BELOW ? target : source;
        return new Blocker(from, to, references.between(from, to), needs.isClosed(arc));
    }

    Holds holds(int most) {
        return new Holds(files, needs, staying, most);
    }
}
