package dev.ashlar.analyzer.question;

import java.util.List;

/**
 * A shortest path between two parts, from type to type.
 *
 * @param steps empty when there is no path
 */
public record Route(Part from, Part to, List<Step> steps) {
    public Route {
        steps = List.copyOf(steps);
    }
}
