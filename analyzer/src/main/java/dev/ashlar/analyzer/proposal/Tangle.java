package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.analyzer.graph.StronglyConnectedComponents;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The cycles among subjects, and how much of the system is one of them. */
final class Tangle {
    /** Below it a system counts as clean: no system of well-kept modules had more. */
    private static final double CLEAN = .12;

    /** Above it a system counts as tangled. */
    private static final double TANGLED = .32;

    /** A larger cycle says nothing of two of its members. */
    private static final double TELLING = .15;

    /** In tangled code a back flow up to this share of the forward flow is an accident. */
    private static final double ACCIDENT = .2;

    private final int[] cycleOf;
    private final double largest;

    Tangle(Uses uses) {
        int subjects = uses.subjects();
        List<int[]> components = StronglyConnectedComponents.of(
                subjects,
                node -> IntStream.range(uses.firstArc(node), uses.firstArc(node + 1))
                        .map(uses::target)
                        .toArray());
        this.cycleOf = new int[subjects];
        Arrays.fill(cycleOf, -1);
        int most = 0;
        for (int i = 0; i < components.size(); i++) {
            int size = components.get(i).length;
            most = Math.max(most, size);
            if (size > 1 && size <= TELLING * subjects) {
                for (int member : components.get(i)) {
                    cycleOf[member] = i;
                }
            }
        }
        this.largest = subjects == 0 ? 0 : most / (double) subjects;
    }

    /** From 0, clean, to 1, tangled. By degrees, so that one use more changes little. */
    double degree() {
        return Math.max(0, Math.min(1, (largest - CLEAN) / (TANGLED - CLEAN)));
    }

    /** Up to which share of the forward flow a back flow is an accident and no reason to join. */
    double accident() {
        return ACCIDENT * degree();
    }

    /** The number of a cycle that is small enough to mean something; -1 if the subject is on none. */
    int cycleOf(int subject) {
        return cycleOf[subject];
    }

    /** Whether the two are on one cycle that is small enough to mean something. */
    boolean shareCycle(int one, int other) {
        return cycleOf[one] >= 0 && cycleOf[one] == cycleOf[other];
    }
}
