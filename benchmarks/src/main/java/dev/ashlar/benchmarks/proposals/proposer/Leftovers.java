package dev.ashlar.benchmarks.proposals.proposer;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Attaches modules that are too small to be one to the modules that they are tied to most. */
final class Leftovers {

    /** A module has at least so many types. */
    static final int ENOUGH = 5;

    private final WeightedPairs pairs;
    private final int[] modules;

    private Leftovers(WeightedPairs pairs, int[] modules) {
        this.pairs = pairs;
        this.modules = modules;
    }

    /**
     * Large enough modules come first, then the stronger tie, then the lower number. A small module stays as it is when it
     * is tied to no other one.
     */
    static int[] attached(WeightedPairs pairs, int[] modules) {
        Leftovers leftovers = new Leftovers(pairs, modules.clone());
        boolean changed = true;
        while (changed) {
            changed = leftovers.attachToLarge() || leftovers.joinTwo();
        }
        return leftovers.modules;
    }

    /** Puts the small modules that stay because nothing ties them into the largest one, so that there are only large ones. */
    static int[] swept(int[] modules) {
        int[] sizes = sizes(modules);
        int largest = 0;
        for (int module = 0; module < sizes.length; module++) {
            largest = sizes[module] > sizes[largest] ? module : largest;
        }
        int to = largest;
        return Arrays.stream(modules)
                .map(module -> sizes[module] < ENOUGH ? to : module)
                .toArray();
    }

    /** The number of modules that are large enough. */
    static long large(int[] modules) {
        return Arrays.stream(sizes(modules)).filter(size -> size >= ENOUGH).count();
    }

    private boolean attachToLarge() {
        int[] sizes = sizes(modules);
        int[] target = targets(sizes, ENOUGH);
        boolean moved = false;
        for (int type = 0; type < modules.length; type++) {
            int to = target[modules[type]];
            moved |= to >= 0;
            modules[type] = to >= 0 ? to : modules[type];
        }
        return moved;
    }

    private boolean joinTwo() {
        int[] target = targets(sizes(modules), 1);
        for (int module = 0; module < target.length; module++) {
            if (target[module] >= 0) {
                int from = module;
                Arrays.setAll(modules, type -> modules[type] == from ? target[from] : modules[type]);
                return true;
            }
        }
        return false;
    }

    /** For each small module the one with at least {@code least} types that it is tied to most, or -1. */
    private int[] targets(int[] sizes, int least) {
        int[] target = new int[sizes.length];
        Arrays.fill(target, -1);
        double[] best = new double[sizes.length];
        ties(sizes).forEach((ends, weight) -> {
            int small = (int) (ends >>> 32);
            int other = ends.intValue();
            if (sizes[other] >= least && weight > best[small]) {
                best[small] = weight;
                target[small] = other;
            }
        });
        return target;
    }

    /** The weights between small modules (first half of the key) and others, in the order of their numbers. */
    private Map<Long, Double> ties(int[] sizes) {
        Map<Long, Double> ties = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            add(ties, sizes, modules[pairs.one()[i]], modules[pairs.other()[i]], pairs.weight()[i]);
            add(ties, sizes, modules[pairs.other()[i]], modules[pairs.one()[i]], pairs.weight()[i]);
        }
        return ties;
    }

    private static void add(Map<Long, Double> ties, int[] sizes, int small, int other, double weight) {
        if (small != other && sizes[small] < ENOUGH) {
            ties.merge((long) small << 32 | other, weight, Double::sum);
        }
    }

    private static int[] sizes(int[] modules) {
        int[] sizes = new int[Arrays.stream(modules).max().orElse(-1) + 1];
        Arrays.stream(modules).forEach(module -> sizes[module]++);
        return sizes;
    }
}
