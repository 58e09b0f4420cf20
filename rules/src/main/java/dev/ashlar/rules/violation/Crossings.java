package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Grant;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the links that break a rule. The two rules do not know of each other: a link to a hidden type of a module that is not listed breaks
 * both, and to list the module brings up no violation that was not there.
 */
final class Crossings {
    private static final Comparator<Crossing> BY_NAME = Comparator.comparing(Crossing::fromModule)
            .thenComparing(Crossing::toModule)
            .thenComparing(Crossing::fromType)
            .thenComparing(Crossing::toType);

    private final ModuleLinks links;

    Crossings(ModuleLinks links) {
        this.links = links;
    }

    /** Links to a module that the other one may not use. */
    List<Crossing> undeclared() {
        Map<Long, Boolean> allowed = new HashMap<>();
        return crossings(
                Rule.UNDECLARED,
                link -> !allowed.computeIfAbsent(
                        modules(link), key -> from(link).mayUse(to(link))));
    }

    /** Links to a type that is not offered. */
    List<Crossing> internal() {
        Map<Long, Grant> grants = new HashMap<>();
        return crossings(
                Rule.INTERNAL,
                link -> !grants.computeIfAbsent(modules(link), key -> Grant.of(from(link), to(link)))
                        .covers(link.to().type()));
    }

    private List<Crossing> crossings(Rule rule, Predicate<Link> broken) {
        return links.links().stream()
                .filter(broken)
                .map(link -> new Crossing(
                        rule,
                        from(link).name(),
                        to(link).name(),
                        link.from().type(),
                        link.to().type()))
                .sorted(BY_NAME)
                .toList();
    }

    private ModuleSpec from(Link link) {
        return links.modules().get(link.from().module());
    }

    private ModuleSpec to(Link link) {
        return links.modules().get(link.to().module());
    }

    private static long modules(Link link) {
        return (long) link.from().module() << Integer.SIZE | link.to().module();
    }
}
