package dev.ashlar.analyzer.proposal;

import java.util.Arrays;

/** Groups that are too small to be modules: they go where they are tied to most, and what is tied to nothing where words are alike. */
final class Leftovers {
    private static final int SMALLEST = 5;
    private static final int ROUNDS = 20;
    private static final double[] WEIGHTS = {1, 1, .5};

    private final Links links;
    private final double[] weight;
    private final DenseRows[] words;

    Leftovers(Links links, double[] weight, NameVectors names, TermVectors libraries) {
        this.links = links;
        this.weight = weight;
        this.words = new DenseRows[] {
            DenseRows.projected(names.stems(), 64, 3),
            DenseRows.projected(names.identifiers(), 96, 4),
            DenseRows.projected(libraries, 48, 5)
        };
    }

    /** The groups without the small ones, numbered without gaps in the order of their first subjects. */
    int[] attached(int[] groups) {
        int[] result = Groups.numbered(groups);
        for (int round = 0; round < ROUNDS && attachByWeight(result); round++) {
            result = Groups.numbered(result);
        }
        return Groups.numbered(byWords(Groups.numbered(result)));
    }

    private boolean attachByWeight(int[] groups) {
        int count = Groups.count(groups);
        int[] sizes = Groups.sizes(groups, count);
        GroupCoupling coupling = GroupCoupling.of(links, weight, groups, count);
        int[] target = new int[count];
        for (int group = 0; group < count; group++) {
            target[group] = sizes[group] < SMALLEST ? coupling.strongest(group, sizes) : group;
        }
        boolean changed = false;
        for (int i = 0; i < groups.length; i++) {
            changed |= target[groups[i]] != groups[i];
            groups[i] = target[groups[i]];
        }
        return changed;
    }

    private int[] byWords(int[] groups) {
        int count = Groups.count(groups);
        int[] sizes = Groups.sizes(groups, count);
        int least = Math.min(Math.max(SMALLEST, groups.length / 100), groups.length / 5);
        int[] target = new int[count];
        Arrays.setAll(target, group -> group);
        if (Arrays.stream(sizes).anyMatch(size -> size >= least)) {
            DenseRows[] centres = new DenseRows[words.length];
            for (int i = 0; i < words.length; i++) {
                centres[i] = words[i].centres(groups, count);
            }
            for (int group = 0; group < count; group++) {
                if (sizes[group] < least) {
                    target[group] = nearest(group, centres, sizes, least);
                }
            }
        }
        return Arrays.stream(groups).map(group -> target[group]).toArray();
    }

    private static int nearest(int group, DenseRows[] centres, int[] sizes, int least) {
        int nearest = group;
        double best = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < sizes.length; other++) {
            if (sizes[other] >= least) {
                double similarity = 0;
                for (int i = 0; i < centres.length; i++) {
                    similarity += WEIGHTS[i] * centres[i].cosine(group, other);
                }
                if (similarity > best) {
                    best = similarity;
                    nearest = other;
                }
            }
        }
        return nearest;
    }
}
