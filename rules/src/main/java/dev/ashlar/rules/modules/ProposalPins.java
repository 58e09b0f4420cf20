package dev.ashlar.rules.modules;

import java.util.List;
import java.util.Optional;

/**
 * What a proposal has to obey. No two pins contradict each other.
 *
 * @param keep no type more than once
 * @param together the types of each group share a module
 * @param apart no two types of a group share a module
 */
public record ProposalPins(
        List<Pin> keep, List<TypeGroup> together, List<TypeGroup> apart, Optional<ModuleCount> modules) {
    /** A proposal may do as it likes. */
    public static final ProposalPins NONE = new ProposalPins(List.of(), List.of(), List.of(), Optional.empty());

    public ProposalPins {
        keep = List.copyOf(keep);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }
}
