package dev.ashlar.analyzer.proposal;

import dev.ashlar.rules.modules.ModuleKind;
import java.util.List;

/**
 * A module of a proposal.
 *
 * @param name unique, fit to be a key in {@code ashlar.yml}
 * @param subjects places in {@link dev.ashlar.analyzer.evidence.Evidence#subjects()}, ascending; at least one
 */
public record ProposedModule(String name, ModuleKind kind, List<Integer> subjects) {
    public ProposedModule {
        subjects = List.copyOf(subjects);
    }
}
