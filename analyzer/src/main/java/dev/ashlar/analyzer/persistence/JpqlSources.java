package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the entities that a query names, and notes those that cannot be found. */
final class JpqlSources {
    private final MappedEntities entities;
    private final int module;
    private final UseCollector uses;
    private final Set<String> problems = new TreeSet<>();

    JpqlSources(MappedEntities entities, int module, UseCollector uses) {
        this.entities = entities;
        this.module = module;
        this.uses = uses;
    }

    Optional<String> problem() {
        return problems.stream().findFirst();
    }

    /** The entity that the query names; a name or part of it that is known only later is a problem, too. */
    Optional<Entity> named(JpqlToken name) {
        if (!name.word()) {
            problems.add("entity known only when the program runs");
            return Optional.empty();
        }
        List<Entity> found = entities.named(module, name.text());
        if (found.size() != 1) {
            problems.add((found.isEmpty() ? "unknown entity " : "ambiguous entity ") + name.text());
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    /** The entity at the end of a path of associations; all on the way are read. */
    Optional<Entity> joined(JpqlScope scope, List<String> path) {
        Optional<Entity> entity = scope.entity(path.get(0));
        for (String attribute : path.subList(1, path.size())) {
            Optional<Entity> from = entity;
            entity = from.flatMap(each -> entities.target(each, attribute));
            if (entity.isPresent()) {
                from.flatMap(each -> entities.column(each, attribute))
                        .ifPresent(column -> uses.add(from.get().table(), Operation.READ, column));
                uses.add(entity.get().table(), Operation.READ);
            }
        }
        return entity;
    }
}
