package dev.ashlar.analyzer.movable;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What must be built before what once modules have come out of their homes, whatever of them comes out: home H comes
 * after home I or module M if a file of H refers to one of I or M, module M after home H if a file of M refers to one
 * of H, module M after module N if M may use N. So many of these may not come to be; a circle that is not in here
 * cannot.
 */
final class BuildOrder {
    private final int homes;
    private final BitSet[] uses;
    private final Map<Integer, BitSet> reached = new HashMap<>();

    BuildOrder(SourceUnits files, Assignment assignment, References references) {
        this.homes = files.homes();
        this.uses = new BitSet[homes + assignment.modules()];
        for (int node = 0; node < uses.length; node++) {
            uses[node] = new BitSet();
        }
        references.pairs().forEach(pair -> add(files, references.from(pair), references.to(pair)));
        for (int module = 0; module < assignment.modules(); module++) {
            BitSet node = uses[homes + module];
            assignment.mayUse(module).stream().forEach(used -> node.set(homes + used));
        }
    }

    private void add(SourceUnits files, int from, int to) {
        int home = files.home(from);
        uses[home].set(files.home(to));
        if (files.module(to) >= 0) {
            uses[home].set(homes + files.module(to));
        }
        if (files.module(from) >= 0) {
            uses[homes + files.module(from)].set(files.home(to));
        }
    }

    /** Whether a file that moves to the module can do with one that stays in the home and that it needs. */
    boolean canLeave(int home, int module, Side side) {
        int node = homes + module;
        return side == Side.BELOW ? !reaches(home, node) : !reaches(node, home);
    }

    private boolean reaches(int from, int to) {
        return reached.computeIfAbsent(from, this::from).get(to);
    }

    /** Breadth-first search; of the node itself only if a circle leads back to it. */
    private BitSet from(int start) {
        BitSet found = (BitSet) uses[start].clone();
        Deque<Integer> open = new ArrayDeque<>(found.stream().boxed().toList());
        while (!open.isEmpty()) {
            BitSet more = (BitSet) uses[open.remove()].clone();
            more.andNot(found);
            found.or(more);
            more.stream().forEach(open::add);
        }
        return found;
    }
}
