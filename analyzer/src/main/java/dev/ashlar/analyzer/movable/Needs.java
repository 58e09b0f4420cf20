package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.graph.Digraph;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which file can only move if which other one does. An arc to a file that cannot come along is <em>closed</em>: its
 * source stays as long as the reference is there.
 */
final class Needs {
    private final Digraph arcs;
    private final BitSet closed;

    private Needs(Digraph arcs, BitSet closed) {
        this.arcs = arcs;
        this.closed = closed;
    }

    static Needs of(SourceUnits files, Assignment assignment, References references, BuildOrder order, Side side) {
        Digraph arcs = Digraph.of(
                files.size(),
                references
                        .pairs()
                        .mapToLong(pair -> arc(side, references.from(pair), references.to(pair)))
                        .filter(arc -> counts((int) (arc >>> Integer.SIZE), (int) arc, files, assignment, order, side))
                        .toArray());
        BitSet closed = new BitSet();
        for (int arc = 0; arc < arcs.arcs(); arc++) {
            closed.set(arc, !allows(assignment, files.module(arcs.source(arc)), files.module(arcs.target(arc)), side));
        }
        return new Needs(arcs, closed);
    }

    private static long arc(Side side, int from, int to) {
        return (long) side.moving(from, to) << Integer.SIZE | side.needed(from, to);
    }

    /** A file that stays is in the way only if it is of another module, or if its home could not be built. */
    private static boolean counts(
            int file, int needed, SourceUnits files, Assignment assignment, BuildOrder order, Side side) {
        int module = files.module(file);
        int other = files.module(needed);
        boolean forbidden = other >= 0 && !allows(assignment, module, other, side);
        return module >= 0 && (forbidden || !order.canLeave(files.home(needed), module, side));
    }

    private static boolean allows(Assignment assignment, int moving, int needed, Side side) {
        return side == Side.BELOW ? assignment.mayUse(moving, needed) : assignment.mayUse(needed, moving);
    }

    /** The nodes are files; an arc points at what its source needs. */
    Digraph arcs() {
        return arcs;
    }

    boolean isClosed(int arc) {
        return closed.get(arc);
    }

    /**
     * The files that stay, and so the largest set that can move is what is left. Worklist; time linear in the arcs.
     *
     * @param cut arcs that count no more
     */
    BitSet staying(BitSet cut) {
        BitSet staying = new BitSet();
        closed.stream().filter(arc -> !cut.get(arc)).map(arcs::source).forEach(staying::set);
        Deque<Integer> open = new ArrayDeque<>(staying.stream().boxed().toList());
        while (!open.isEmpty()) {
            for (int arc : arcs.incoming(open.remove())) {
                int file = arcs.source(arc);
                if (!staying.get(file) && !cut.get(arc)) {
                    staying.set(file);
                    open.add(file);
                }
            }
        }
        return staying;
    }

    /** The files that these need, directly or not, themselves included. */
    BitSet closure(BitSet files, BitSet cut) {
        BitSet closure = (BitSet) files.clone();
        Deque<Integer> open = new ArrayDeque<>(files.stream().boxed().toList());
        while (!open.isEmpty()) {
            int file = open.remove();
            for (int arc = arcs.firstArc(file); arc < arcs.firstArc(file + 1); arc++) {
                int needed = arcs.target(arc);
                if (!closed.get(arc) && !cut.get(arc) && !closure.get(needed)) {
                    closure.set(needed);
                    open.add(needed);
                }
            }
        }
        return closure;
    }
}
