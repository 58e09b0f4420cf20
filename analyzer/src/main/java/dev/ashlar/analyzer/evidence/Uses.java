package dev.ashlar.analyzer.evidence;

import dev.ashlar.analyzer.facts.UseKind;
import java.util.Arrays;
import java.util.Map;

/**
 * Which subject uses which other, and how strongly, in compressed sparse rows. Immutable; no subject uses itself.
 *
 * <p>The strength of a use is the sum of log2(1 + count) over the kinds of dependency: kinds count equally, and the tenth call says less
 * than the first.
 */
public final class Uses {
    private final int[] first;
    private final int[] target;
    private final float[] strength;

    private Uses(int[] first, int[] target, float[] strength) {
        this.first = first;
        this.target = target;
        this.strength = strength;
    }

    /** Takes arcs in any order; of arcs between the same two the strengths are added up. What has no strength is no use. */
    public static Uses of(int subjects, int[] from, int[] to, float[] strength) {
        int[] first = new int[subjects + 1];
        int[] target = new int[from.length];
        float[] sum = new float[from.length];
        int size = 0;
        int lastFrom = -1;
        int lastTo = -1;
        for (int arc : byEnd(subjects, from, byEnd(subjects, to, inOrder(from.length)))) {
            if (from[arc] == to[arc] || strength[arc] <= 0) {
                continue;
            }
            if (from[arc] != lastFrom || to[arc] != lastTo) {
                target[size++] = to[arc];
                first[from[arc] + 1]++;
                lastFrom = from[arc];
                lastTo = to[arc];
            }
            sum[size - 1] += strength[arc];
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return new Uses(first, Arrays.copyOf(target, size), Arrays.copyOf(sum, size));
    }

    private static int[] inOrder(int arcs) {
        int[] order = new int[arcs];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** Arcs by one of their ends, those of the same end as they were: counting sort (H. Seward, 1954), as sums depend on the order. */
    private static int[] byEnd(int subjects, int[] end, int[] arcs) {
        int[] next = new int[subjects + 1];
        for (int arc : arcs) {
            next[end[arc] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[arcs.length];
        for (int arc : arcs) {
            sorted[next[end[arc]]++] = arc;
        }
        return sorted;
    }

    /** How strong a use is that shows in so many places of each kind; 0 if no compiled class shows it. */
    public static float strength(Map<UseKind, Integer> places) {
        int[] counts = new int[Relation.values().length];
        places.forEach((kind, count) -> Relation.of(kind).ifPresent(relation -> counts[relation.ordinal()] += count));
        return Relation.strength(counts);
    }

    /** The number of subjects. */
    public int subjects() {
        return first.length - 1;
    }

    /** The number of pairs. */
    public int arcs() {
        return target.length;
    }

    /** The first arc of a subject; those up to {@code firstArc(subject + 1)}, exclusive, are its uses too, by target. */
    public int firstArc(int subject) {
        return first[subject];
    }

    /** The subject that is used. */
    public int target(int arc) {
        return target[arc];
    }

    /** How strongly. */
    public float strength(int arc) {
        return strength[arc];
    }

    /** The same uses the other way round. */
    public Uses reversed() {
        int[] from = new int[target.length];
        for (int subject = 0; subject < subjects(); subject++) {
            Arrays.fill(from, first[subject], first[subject + 1], subject);
        }
        return of(subjects(), target, from, strength);
    }
}
