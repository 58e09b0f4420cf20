package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * Modules depend on each other in a circle: a strongly connected component of the graph of modules.
 *
 * @param modules their names, sorted; two or more. They alone are what the cycle is known by
 * @param removal the dependencies that had to go
 */
public record Cycle(List<String> modules, Removal removal) implements Violation {
    public Cycle {
        modules = List.copyOf(modules);
    }

    @Override
    public Rule rule() {
        return Rule.CYCLE;
    }

    @Override
    public ViolationKey key() {
        return new ViolationKey(Rule.CYCLE, modules);
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
