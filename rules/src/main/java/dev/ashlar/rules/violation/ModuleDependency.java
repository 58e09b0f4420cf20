package dev.ashlar.rules.violation;

/**
 * A module depends on another.
 *
 * @param pairs how many pairs of types show it
 */
public record ModuleDependency(String from, String to, int pairs) {
    static ModuleDependency of(Bundle bundle) {
        return new ModuleDependency(
                bundle.from().name(), bundle.to().name(), bundle.pairs().size());
    }

    @Override
    public String toString() {
        return from + " -> " + to + " (" + pairs + ")";
    }
}
