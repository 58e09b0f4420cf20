package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of each proposed module could move today, and what holds the rest back.
 *
 * <p>A file moves with all its types, and only if what it leads to does. {@linkplain Side#BELOW Below} what stays, a
 * file needs all that it refers to: a file of a module that its own may use has to come out too, and any other holds it
 * back, but for one in a home that is built before all this anyway. {@linkplain Side#ABOVE Above}, it is the same with
 * the references turned round. What is left when everything that cannot move has been dropped is the largest set that
 * moves. So reading the modules from the lowest up gives an order in which they can leave.
 *
 * <p>Takes time linear in the references, once for all modules. Not thread-safe.
 */
public final class MovableSets {
    private final Map<Side, OneSide> sides = new EnumMap<>(Side.class);
    private final Map<Side, Map<Integer, Holds>> holds = new EnumMap<>(Side.class);

    private MovableSets(DependencyGraph graph, Assignment assignment) {
        SourceUnits files = new SourceUnits(graph, assignment);
        References references = new References(graph, files);
        BuildOrder order = new BuildOrder(files, assignment, references);
        for (Side side : Side.values()) {
            Needs needs = Needs.of(files, assignment, references, order, side);
            sides.put(side, new OneSide(files, references, side, needs));
            holds.put(side, new HashMap<>());
        }
    }

    /** The movable sets of this graph under this assignment. */
    public static MovableSets of(DependencyGraph graph, Assignment assignment) {
        return new MovableSets(graph, assignment);
    }

    private OneSide on(Side side) {
        OneSide found = sides.get(side);
        if (found == null) {
            throw new AssertionError(side);
        }
        return found;
    }

    /** What of the module can move today to this side of what stays. */
    public MovableSet movable(int module, Side side) {
        return on(side).movable(module);
    }

    /**
     * What holds the module back on this side, and what to cut first.
     *
     * @param most how many pairs of files may be parted in all
     */
    public RootBlockers blockers(int module, Side side, int most) {
        Holds known =
                holds.computeIfAbsent(side, key -> new HashMap<>()).computeIfAbsent(most, key -> on(side).holds(most));
        return on(side).blockers(module, known, most);
    }

    /**
     * The same on the better side: where more files move after the cuts, less a quarter of a file for each reference to
     * cut and for each file of another module that has to come out too; below if that makes no difference.
     */
    public RootBlockers blockers(int module, int most) {
        return Stream.of(Side.values())
                .map(side -> blockers(module, side, most))
                .min(Comparator.comparingInt(blockers -> -worth(blockers)))
                .orElseThrow();
    }

    /**
     * What tells the sides apart is often the files that must come along: at the bottom of a code base all files of a
     * module can move above, if everything else does. Not a fine constant: of 207 modules of eight systems 9 change sides
     * at a tenth and 4 at a half.
     */
    private static int worth(RootBlockers blockers) {
        MovableSet after = blockers.after();
        return 4 * after.files().size() - blockers.references() - after.along().size();
    }
}
