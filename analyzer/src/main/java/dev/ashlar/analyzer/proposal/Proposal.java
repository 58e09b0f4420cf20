package dev.ashlar.analyzer.proposal;

import java.util.List;

/**
 * Modules for the types of a code base.
 *
 * @param modules sorted by name
 * @param placements one for each subject of the evidence, in its order
 * @param packages what was made of the package names
 * @param scale other numbers of modules to which modules were joined on the way, coarser first; the plateaus of a dendrogram
 */
public record Proposal(
        List<ProposedModule> modules, List<Placement> placements, PackageVerdict packages, List<Plateau> scale) {
    public Proposal {
        modules = List.copyOf(modules);
        placements = List.copyOf(placements);
        scale = List.copyOf(scale);
    }
}
