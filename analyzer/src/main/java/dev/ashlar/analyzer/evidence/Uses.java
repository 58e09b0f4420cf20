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
        long[] keys = new long[from.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) from[i] << 32 | to[i];
        }
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
        int[] first = new int[subjects + 1];
        int[] target = new int[keys.length];
        float[] sum = new float[keys.length];
        int size = 0;
        long last = -1;
        for (int arc : order) {
            if (from[arc] == to[arc] || strength[arc] <= 0) {
                continue;
            }
            if (keys[arc] != last) {
                target[size++] = to[arc];
                first[from[arc] + 1]++;
                last = keys[arc];
            }
            sum[size - 1] += strength[arc];
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return new Uses(first, Arrays.copyOf(target, size), Arrays.copyOf(sum, size));
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
