package dev.ashlar.rules.violation;

/**
 * A module depends on another.
 *
 * @param pairs how many pairs of types show it
 */
public record ModuleDependency(String from, String to, int pairs) {
    @Override
    public String toString() {
        return from + " -> " + to + " (" + pairs + ")";
    }
}
