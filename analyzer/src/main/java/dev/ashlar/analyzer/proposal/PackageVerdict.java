package dev.ashlar.analyzer.proposal;

import java.util.List;

/**
 * What the names of packages are worth.
 *
 * @param used whether they helped to place types
 * @param layers the packages below which segments are layers, sorted; these segments were not used
 */
public record PackageVerdict(boolean used, List<String> layers) {
    public PackageVerdict {
        layers = List.copyOf(layers);
    }

    /** One sentence for people; empty if there is nothing to say. */
    public String sentence() {
        if (!layers.isEmpty()) {
            return "packages below " + String.join(", ", layers) + " are layers; "
                    + (used ? "they were looked through" : "they were not used");
        }
        return used ? "" : "packages were not used";
    }
}
