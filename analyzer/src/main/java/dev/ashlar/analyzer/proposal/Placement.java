package dev.ashlar.analyzer.proposal;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a type is placed, and why.
 *
 * @param module place in {@link Proposal#modules()}
 * @param runnerUp the module that it could be in as well; empty if nothing speaks for another
 * @param margin from 0, as well there, to 1, nothing speaks for another; 1 if it is pinned
 * @param pinned whether the user said so
 * @param reasons strongest first
 */
public record Placement(int module, OptionalInt runnerUp, double margin, boolean pinned, List<Reason> reasons) {
    /** Below it a placement is called doubtful. */
    public static final double SMALL_MARGIN = 0.15;

    public Placement {
        reasons = List.copyOf(reasons);
    }

    /** Whether the runner-up is as good a place. */
    public boolean isDoubtful() {
        return !pinned && runnerUp.isPresent() && margin < SMALL_MARGIN;
    }
}
