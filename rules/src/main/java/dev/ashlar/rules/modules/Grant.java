package dev.ashlar.rules.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The types that a module offers to a certain other one: its {@code api} and the interfaces that the other's {@code uses} name. Without an
 * {@code api} it offers every type, but to those whose {@code uses} name interfaces only: they are held to these.
 */
public final class Grant {
    private final Optional<List<PackagePattern>> patterns;
    private final Optional<PatternSet> offered;

    private Grant(Optional<List<Entry<PackagePattern>>> offered) {
        this.patterns =
                offered.map(entries -> entries.stream().map(Entry::value).toList());
        this.offered = offered.map(PatternSet::new);
    }

    /** What {@code user} is offered of {@code used}, whether it may use that one or not. Takes time linear in patterns. */
    public static Grant of(ModuleSpec user, ModuleSpec used) {
        return byUses(user.usesOf(used), used);
    }

    /** What a module is offered of {@code used} that lists these uses of it. */
    public static Grant byUses(List<Use> uses, ModuleSpec used) {
        boolean interfacesOnly = !uses.isEmpty()
                && uses.stream().allMatch(use -> use.namedInterface().isPresent());
        if (used.api().isEmpty() && !interfacesOnly) {
            return new Grant(Optional.empty());
        }
        List<Entry<PackagePattern>> offered = new ArrayList<>(used.api().orElse(List.of()));
        for (NamedInterface candidate : used.interfaces()) {
            if (uses.stream().anyMatch(use -> use.namedInterface().equals(Optional.of(candidate.name())))) {
                offered.addAll(candidate.types());
            }
        }
        return new Grant(Optional.of(offered));
    }

    /** The packages and types that are offered, as the file writes them; nothing if every type is. */
    public Optional<List<PackagePattern>> patterns() {
        return patterns;
    }

    /** Whether a type of the used module is offered. Takes time linear in the segments of its name. */
    public boolean covers(String type) {
        return offered.isEmpty() || offered.get().contains(type);
    }
}
