package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.persistence.Cascade;
import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.TableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tables are written when an entity is: its further tables, and those of the entities that its references take along. */
final class Aggregates {
    /**
     * A table that goes along.
     *
     * @param cascade the reference that takes it along; empty for further tables of the entity itself
     */
    record Along(TableName table, Optional<Place> cascade) {}

    /** An entity with the first reference that leads to it, which is what a reader has to look at. */
    private record Reached(Entity entity, Optional<Place> cascade) {}

    private final TableCarriers carriers;
    private final Map<Entity, List<Along>> stored = new IdentityHashMap<>();
    private final Map<Entity, List<Along>> deleted = new IdentityHashMap<>();

    Aggregates(TableCarriers carriers) {
        this.carriers = carriers;
    }

    /** The tables besides its own; none for reads. */
    List<Along> with(Entity entity, Operation operation) {
        if (!operation.writes()) {
            return List.of();
        }
        boolean deletes = operation == Operation.DELETE;
        return (deletes ? deleted : stored).computeIfAbsent(entity, any -> find(entity, deletes));
    }

    private List<Along> find(Entity root, boolean deletes) {
        List<Along> found = new ArrayList<>();
        Set<TableName> tables = new HashSet<>(Set.of(root.table()));
        Set<Entity> seen = new HashSet<>(Set.of(root));
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(root, Optional.empty())));
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            add(reached, reached.entity().table(), tables, found);
            reached.entity().others().forEach(table -> add(reached, table, tables, found));
            for (Cascade cascade : reached.entity().cascades()) {
                if (deletes ? cascade.deletes() : cascade.stores()) {
                    Optional<Place> place = Optional.of(new Place(cascade.path(), cascade.line()));
                    target(cascade, reached.entity())
                            .filter(seen::add)
                            .ifPresent(next -> open.add(new Reached(next, place)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(Reached reached, TableName table, Set<TableName> tables, List<Along> found) {
        if (tables.add(table)) {
            found.add(new Along(table, reached.cascade()));
        }
    }

    private Optional<Entity> target(Cascade cascade, Entity from) {
        return carriers.entity(cascade.target(), carriers.moduleName(from.module()));
    }
}
